// What Swift cannot call by itself: SQLite's variadic configuration functions. Nothing else.
#ifndef SEQUITUR_CSQLITE_SHIM_H
#define SEQUITUR_CSQLITE_SHIM_H

#include <sqlite3.h>

#endif

// What Swift cannot call by itself: SQLite's variadic configuration functions. Nothing else.
#ifndef SEQUITUR_CSQLITE_SHIM_H
#define SEQUITUR_CSQLITE_SHIM_H

#include <sqlite3.h>

// sqlite3_db_config is variadic; every switch of it takes an int and a place for the answer.
static inline int sequitur_sqlite3_db_switch(sqlite3 *connection, int option, int on) {
  return sqlite3_db_config(connection, option, on, (int *)0);
}

#endif

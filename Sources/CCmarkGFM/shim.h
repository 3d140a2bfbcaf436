// The headers of cmark-gfm with GitHub's extensions. Nothing of our own.
#ifndef SEQUITUR_CCMARKGFM_SHIM_H
#define SEQUITUR_CCMARKGFM_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>

#endif

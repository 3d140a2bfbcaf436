// AVX2 and FMA.
#include "table.h"

#if CKERNELS_X86
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)

#define LANES 8
#define FUSED 1
#define SUFFIX avx2
#define TILE_ROWS 6

#include "vector.h"

#include "float_kernels.h"

#pragma clang attribute pop
#endif

// AVX-512.
#include "table.h"

#if CKERNELS_X86
#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma"))), apply_to = function)

#define LANES 16
#define FUSED 1
#define SUFFIX avx512
#define TILE_ROWS 14

#include "vector.h"

#include "float_kernels.h"

#pragma clang attribute pop
#endif

// int8 with AVX-512's dot product of unsigned and signed bytes, which does not saturate.
#include "table.h"

#if CKERNELS_X86
#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma"))), \
    apply_to = function)

#define LANES 16
#define FUSED 1
#define SUFFIX vnni
#define TILE_ROWS 14
#define GROUP 4
typedef uint8_t element;

#include "vector.h"

/// Adds the four products of bytes in each lane, the first factor unsigned.
INLINE VI dot(VI sum, VI a, VI b) {
  return (VI)_mm512_dpbusd_epi32((__m512i)sum, (__m512i)a, (__m512i)b);
}

#include "byte_kernels.h"

#pragma clang attribute pop
#endif

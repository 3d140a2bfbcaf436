// int8 with AVX2: bytes are widened to 16 bits and added up in pairs, which never saturates.
#include "table.h"

#if CKERNELS_X86
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)

#define LANES 8
#define FUSED 1
#define SUFFIX avx2
#define TILE_ROWS 6
#define GROUP 2
typedef int16_t element;

#include "vector.h"

/// Adds the two products of 16-bit numbers in each lane.
INLINE VI dot(VI sum, VI a, VI b) {
  return sum + (VI)_mm256_madd_epi16((__m256i)a, (__m256i)b);
}

#include "byte_kernels.h"

#pragma clang attribute pop
#endif

// What every instruction set offers to the dispatcher.
#ifndef CKERNELS_TABLE_H
#define CKERNELS_TABLE_H

#include <string.h>

#include "CKernels.h"

#if defined(__x86_64__)
#define CKERNELS_X86 1
#include <immintrin.h>
#else
#define CKERNELS_X86 0
#endif

#define INLINE static inline __attribute__((always_inline))
#define UNROLL _Pragma("clang loop unroll(full)")

// Inputs of a linear layer are worked on this many at a time, and copied to lie this far apart, so
// that a tile's rows have addresses that differ by constants.
#define FLOAT_DEPTH 768
#define BYTE_DEPTH 1536
// Rows that share one pass over the weights; a block's inputs stay in the L2 cache.
#define BLOCK_ROWS 140
// Queries whose logits are held at once.
#define QUERY_ROWS 28

typedef struct {
  size_t panel;
  void (*pack)(
      const float *weights, size_t stride, size_t out, size_t in, float factor, float *packed);
  void (*linear)(
      const float *x, size_t x_stride, size_t rows, const float *packed, const float *bias,
      size_t out, size_t in, bool gelu, float *y, size_t y_stride, float *scratch);
  void (*gelu)(float *x, size_t count);
  void (*softmax)(float *x, size_t rows, size_t width, size_t stride);
  void (*layer_norm)(
      const float *x, const float *residual, const float *gain, const float *shift, float epsilon,
      size_t rows, size_t width, float *y);
  void (*attend)(const kernels_attention *task, float *scratch);
} float_table;

typedef struct {
  size_t panel, group, element;
  void (*pack)(
      const int8_t *weights, size_t stride, size_t out, size_t in, void *packed, int32_t *sums);
  void (*linear)(
      const float *x, size_t x_stride, size_t rows, const void *packed, const int32_t *sums,
      const float *scales, const float *bias, size_t out, size_t in, bool gelu, float *y,
      size_t y_stride, void *scratch);
  void (*sums)(
      const uint8_t *x, size_t rows, const void *packed, size_t out, size_t in, int32_t *y,
      void *scratch);
} byte_table;

extern const float_table float_baseline;
extern const byte_table byte_baseline;
#if CKERNELS_X86
extern const float_table float_avx2, float_avx512;
extern const byte_table byte_avx2, byte_vnni;
void attend_bf16(const kernels_attention *task, float *scratch);
size_t attend_bf16_scratch(size_t keys, size_t head_width, size_t reach);
#endif

INLINE size_t at_most(size_t value, size_t limit) { return value < limit ? value : limit; }

INLINE size_t round_up(size_t value, size_t step) { return (value + step - 1) / step * step; }

#endif

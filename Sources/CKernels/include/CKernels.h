#ifndef CKERNELS_H
#define CKERNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The arithmetic of a transformer encoder, for several instruction sets, chosen at run time.
//
// Matrices lie row by row. `stride` is the distance between rows in elements. A linear layer's
// weights are [out, in]. Sizes are counted in elements unless their name says bytes. What a row
// of a result holds depends on that row of the input alone, to the bit, not on how many rows are
// worked on at once: callers may cut rows up among threads as they like.

/// The instruction sets that kernels exist for, weakest first.
typedef enum {
  /// What every machine has: SSE2 on x86-64, NEON on arm64.
  kernels_baseline = 0,
  /// AVX2 and FMA.
  kernels_avx2 = 1,
  /// AVX-512 F, BW, DQ and VL; int8 as for AVX2.
  kernels_avx512 = 2,
  /// AVX-512 with its dot product of bytes (VNNI).
  kernels_vnni = 3,
  /// VNNI, and the dot product of bfloat16.
  kernels_bf16 = 4,
} kernels_set;

/// Whether this machine has an instruction set.
bool kernels_has(kernels_set set);

/// The strongest instruction set that this machine has.
kernels_set kernels_best(void);

// Linear layers in f32.

/// Floats that packed weights take.
size_t kernels_packed_f32(kernels_set set, size_t out, size_t in);

/// Packs weights, each multiplied by `factor`.
void kernels_pack_f32(
    kernels_set set, const float *weights, size_t stride, size_t out, size_t in, float factor,
    float *packed);

/// Floats of scratch that `kernels_linear_f32` needs.
size_t kernels_linear_f32_scratch(void);

/// y = x · weightsᵀ + bias, and GELU of that if `gelu`; `bias` may be null.
void kernels_linear_f32(
    kernels_set set, const float *x, size_t x_stride, size_t rows, const float *packed,
    const float *bias, size_t out, size_t in, bool gelu, float *y, size_t y_stride,
    float *scratch);

// Linear layers in int8: weights symmetric per output, inputs as unsigned bytes with scale and
// zero point per row, found as they come.

/// Bytes that packed int8 weights take.
size_t kernels_packed_i8_bytes(kernels_set set, size_t out, size_t in);

/// Packs int8 weights and writes each output's sum of weights.
void kernels_pack_i8(
    kernels_set set, const int8_t *weights, size_t stride, size_t out, size_t in, void *packed,
    int32_t *sums);

/// Bytes of scratch that the int8 layers need for weights with `in` inputs.
size_t kernels_linear_i8_scratch_bytes(size_t in);

/// y = x · (scales · weights)ᵀ + bias, and GELU of that if `gelu`.
void kernels_linear_i8(
    kernels_set set, const float *x, size_t x_stride, size_t rows, const void *packed,
    const int32_t *sums, const float *scales, const float *bias, size_t out, size_t in, bool gelu,
    float *y, size_t y_stride, void *scratch);

/// The integer sums alone: y = x · weightsᵀ, the same for every instruction set.
void kernels_sums_i8(
    kernels_set set, const uint8_t *x, size_t rows, const void *packed, size_t out, size_t in,
    int32_t *y, void *scratch);

// What comes between linear layers.

/// GELU by the error function, in place. The error function is good to 3e-7.
void kernels_gelu(kernels_set set, float *x, size_t count);

/// Softmax of each row, in place.
void kernels_softmax(kernels_set set, float *x, size_t rows, size_t width, size_t stride);

/// Layer norm of x + residual over each row; `residual` may be null; `y` may be either of them.
void kernels_layer_norm(
    kernels_set set, const float *x, const float *residual, const float *gain, const float *shift,
    float epsilon, size_t rows, size_t width, float *y);

/// x += row, for every row of x.
void kernels_add_to_rows(float *x, size_t rows, size_t width, const float *row);

/// The mean of the rows.
void kernels_mean_of_rows(const float *x, size_t rows, size_t width, float *y);

/// Soft attention; head h is found `h * head_width` behind `query`, `key`, `value` and `y`.
typedef struct {
  const float *query;
  size_t query_stride, queries;
  const float *key, *value;
  size_t key_stride, keys;
  size_t first_head, heads, head_width;
  /// Added to logits where low[q] ≤ key < high[q]; or all four null. For a head there are
  /// `2 * reach + 1` numbers, that in the middle for a key which stands where the query stands:
  /// `place[q]` keys behind low[q]. It must hold that low ≤ high ≤ keys, that place ≤ reach, and that
  /// high - 1 is at most `reach` keys behind where the query stands.
  const float *bias;
  size_t reach;
  const int32_t *low, *high, *place;
  float *y;
  size_t y_stride;
  /// Whether products may be of bfloat16, summed in f32, where the instruction set has them.
  bool bfloat16;
} kernels_attention;

/// Floats of scratch that attention needs.
size_t kernels_attend_scratch(size_t keys, size_t head_width, size_t reach);

/// y = softmax(query · keyᵀ / √head_width + bias) · value, head by head.
void kernels_attend(kernels_set set, const kernels_attention *task, float *scratch);

// Rows of weights as floats.

/// IEEE half precision, as 16 bits each, to floats.
void kernels_from_f16(const uint16_t *x, size_t count, float *y);

/// Bytes times a factor.
void kernels_from_i8(const int8_t *x, size_t count, float factor, float *y);

/// Numbers of four bits, each less 8 and times its group's factor, which is in half precision.
///
/// Two are in a byte, the first in the low half; `count` and `group` are even.
void kernels_from_i4(
    const uint8_t *x, const uint16_t *factors, size_t count, size_t group, float *y);

/// The same as bytes and one factor, which is returned.
///
/// `scratch` holds `count` floats.
float kernels_i8_from_i4(
    const uint8_t *x, const uint16_t *factors, size_t count, size_t group, int8_t *y,
    float *scratch);

#endif

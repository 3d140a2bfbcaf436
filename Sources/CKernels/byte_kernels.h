// Linear layers in int8, written once over vectors; see vector.h. The including file also defines
// TILE_ROWS, GROUP (inputs that one instruction adds up), `element` (an input as it is held) and
// `dot` (the instruction).

// How far rows of inputs lie apart, in elements; also the most that one pass over them takes.
#define ROW BYTE_DEPTH

/// Where a row's real value is: real = scale · (byte - zero).
typedef struct {
  float scale;
  int32_t zero;
} NAMED(measure);

/// Sums for `rows` rows and one panel, onward from what is in `y` if `onward`.
///
/// The sums are written as they are if `measures` is null, else as the floats they stand for.
INLINE void tile_of(
    const int rows, const element *a, const element *b, size_t groups, bool onward,
    const NAMED(measure) * measures, const int32_t *sums, const float *scales, const float *bias,
    void *y, size_t stride) {
  VI sum[TILE_ROWS][2];
  float *to = y;
  UNROLL for (int r = 0; r < rows; r++) {
    if (onward) {
      sum[r][0] = load_integers(to + r * stride);
      sum[r][1] = load_integers(to + r * stride + LANES);
    } else {
      sum[r][0] = sum[r][1] = (VI){0};
    }
  }
  for (size_t k = 0; k < groups; k++) {
    VI b0 = load_integers(b), b1 = load_integers(b + LANES * GROUP);
    UNROLL for (int r = 0; r < rows; r++) {
      int32_t group;
      __builtin_memcpy(&group, a + r * ROW, sizeof group);
      VI x = group - (VI){0};
      sum[r][0] = dot(sum[r][0], x, b0);
      sum[r][1] = dot(sum[r][1], x, b1);
    }
    a += GROUP;
    b += PANEL * GROUP;
  }
  if (!measures) {
    UNROLL for (int r = 0; r < rows; r++) {
      store_integers(to + r * stride, sum[r][0]);
      store_integers(to + r * stride + LANES, sum[r][1]);
    }
    return;
  }
  VI sums0 = load_integers(sums), sums1 = load_integers(sums + LANES);
  V scales0 = load(scales), scales1 = load(scales + LANES);
  V bias0 = load(bias), bias1 = load(bias + LANES);
  UNROLL for (int r = 0; r < rows; r++) {
    V y0 = __builtin_convertvector(sum[r][0] - measures[r].zero * sums0, V);
    V y1 = __builtin_convertvector(sum[r][1] - measures[r].zero * sums1, V);
    store(to + r * stride, fused(y0, scales0 * measures[r].scale, bias0));
    store(to + r * stride + LANES, fused(y1, scales1 * measures[r].scale, bias1));
  }
}

typedef void (*NAMED(byte_tile))(
    const element *, const element *, size_t, bool, const NAMED(measure) *, const int32_t *,
    const float *, const float *, void *, size_t);

#define BYTE_TILE(n)                                                                          \
  static void NAMED(byte_tile_##n)(                                                           \
      const element *a, const element *b, size_t groups, bool onward,                         \
      const NAMED(measure) * measures, const int32_t *sums, const float *scales,              \
      const float *bias, void *y, size_t stride) {                                            \
    tile_of(n, a, b, groups, onward, measures, sums, scales, bias, y, stride);                \
  }

BYTE_TILE(1)
BYTE_TILE(2)
BYTE_TILE(3)
BYTE_TILE(4)
BYTE_TILE(5)
BYTE_TILE(6)
#if TILE_ROWS > 6
BYTE_TILE(7)
BYTE_TILE(8)
BYTE_TILE(9)
BYTE_TILE(10)
BYTE_TILE(11)
BYTE_TILE(12)
BYTE_TILE(13)
BYTE_TILE(14)
#endif

static const NAMED(byte_tile) NAMED(byte_tiles)[TILE_ROWS + 1] = {
    0, NAMED(byte_tile_1), NAMED(byte_tile_2), NAMED(byte_tile_3), NAMED(byte_tile_4),
    NAMED(byte_tile_5), NAMED(byte_tile_6),
#if TILE_ROWS > 6
    NAMED(byte_tile_7), NAMED(byte_tile_8), NAMED(byte_tile_9), NAMED(byte_tile_10),
    NAMED(byte_tile_11), NAMED(byte_tile_12), NAMED(byte_tile_13), NAMED(byte_tile_14),
#endif
};

// Packed weights: blocks of BYTE_DEPTH inputs; in each, panels of PANEL outputs; in each, group by
// group, PANEL times GROUP weights. What lies beyond the last input or output is 0.
static void NAMED(byte_pack)(
    const int8_t *weights, size_t stride, size_t out, size_t in, void *packed, int32_t *sums) {
  element *to = packed;
  memset(sums, 0, out * sizeof *sums);
  for (size_t low = 0; low < in; low += ROW) {
    size_t depth = at_most(in - low, ROW), groups = (depth + GROUP - 1) / GROUP;
    for (size_t panel = 0; panel < out; panel += PANEL) {
      size_t width = at_most(out - panel, PANEL), whole = depth / GROUP;
      if (width < PANEL || whole < groups) memset(to, 0, groups * PANEL * GROUP * sizeof *to);
      for (size_t j = 0; j < width; j++) {
        const int8_t *row = weights + (panel + j) * stride + low;
        int32_t sum = 0;
        for (size_t k = 0; k < depth; k++) sum += row[k];
        sums[panel + j] += sum;
      }
      // Some groups at a time, so that lines of the cache are filled before they are left.
      for (size_t g = 0; g < groups; g += 16) {
        size_t end = at_most(groups, g + 16);
        for (size_t j = 0; j < width; j++) {
          const int8_t *row = weights + (panel + j) * stride + low;
          for (size_t i = g; i < end; i++) {
            size_t count = at_most(depth - i * GROUP, GROUP);
            for (size_t k = 0; k < count; k++) {
              to[(i * PANEL + j) * GROUP + k] = (element)row[i * GROUP + k];
            }
          }
        }
      }
      to += groups * PANEL * GROUP;
    }
  }
}

/// Where block `low` of a row's bytes is: blocks of depth ROW, BLOCK_ROWS rows each.
INLINE element *NAMED(bytes_at)(void *scratch, size_t row, size_t low) {
  return (element *)scratch + low * BLOCK_ROWS + row * ROW;
}

INLINE void NAMED(store_bytes)(element *p, VI q) {
#if GROUP == 4
  VB v = __builtin_convertvector(q, VB);
#else
  VS v = __builtin_convertvector(q, VS);
#endif
  __builtin_memcpy(p, &v, sizeof v);
}

/// Puts a row's numbers on 256 evenly spaced values, of which one is 0.
INLINE NAMED(measure) NAMED(measure_row)(const float *x, size_t count, void *scratch, size_t row) {
  size_t whole = count / LANES * LANES, rest = count - whole;
  V least = spread(0), most = spread(0);
  for (size_t i = 0; i < whole; i += LANES) {
    V v = load(x + i);
    least = smaller(least, v);
    most = larger(most, v);
  }
  if (rest) {
    V v = load_part(x + whole, rest, 0);
    least = smaller(least, v);
    most = larger(most, v);
  }
  float low = -largest_of(-least), high = largest_of(most);
  float range = high - low, inverse = range > 0 ? 255 / range : 0;
  float middle = -low * inverse + MAGIC;
  int32_t bits;
  __builtin_memcpy(&bits, &middle, sizeof bits);
  int32_t zero = bits - MAGIC_BITS;
  zero = zero < 0 ? 0 : zero > 255 ? 255 : zero;
  VI floor = (VI){0}, ceiling = 255 - floor;
  for (size_t i = 0; i < whole; i += LANES) {
    VI q = (VI)(load(x + i) * inverse + MAGIC) - MAGIC_BITS + zero;
    q = __builtin_elementwise_min(__builtin_elementwise_max(q, floor), ceiling);
    NAMED(store_bytes)(NAMED(bytes_at)(scratch, row, i / ROW * ROW) + i % ROW, q);
  }
  if (rest) {
    VI q = (VI)(load_part(x + whole, rest, 0) * inverse + MAGIC) - MAGIC_BITS + zero;
    q = __builtin_elementwise_min(__builtin_elementwise_max(q, floor), ceiling);
    NAMED(store_bytes)(NAMED(bytes_at)(scratch, row, whole / ROW * ROW) + whole % ROW, q);
  }
  return (NAMED(measure)){range / 255, zero};
}

/// A block of rows, already in bytes, against all weights.
static void NAMED(byte_block)(
    void *bytes, size_t rows, const void *packed, const NAMED(measure) * measures,
    const int32_t *sums, const float *scales, const float *bias, size_t out, size_t in, bool gelu,
    void *y, size_t stride) {
  const element *b = packed;
  float *y0 = y;
  for (size_t low = 0; low < in; low += ROW) {
    size_t depth = at_most(in - low, ROW), groups = (depth + GROUP - 1) / GROUP;
    bool last = low + depth == in, real = measures && last;
    for (size_t panel = 0; panel < out; panel += PANEL) {
      size_t width = at_most(out - panel, PANEL);
      int32_t edge_sums[PANEL] = {0};
      float edge_scales[PANEL] = {0}, edge_bias[PANEL] = {0};
      float whole[TILE_ROWS * PANEL];
      if (real && (width < PANEL || !bias)) {
        memcpy(edge_sums, sums + panel, width * sizeof *sums);
        memcpy(edge_scales, scales + panel, width * sizeof *scales);
        if (bias) memcpy(edge_bias, bias + panel, width * sizeof *bias);
      }
      for (size_t row = 0; row < rows;) {
        size_t tiles = (rows - row + TILE_ROWS - 1) / TILE_ROWS;
        size_t count = (rows - row + tiles - 1) / tiles;
        float *to = y0 + row * stride + panel;
        const element *a = NAMED(bytes_at)(bytes, row, low);
        const NAMED(measure) *m = real ? measures + row : 0;
        if (width == PANEL && (bias || !real)) {
          NAMED(byte_tiles)[count](
              a, b, groups, low > 0, m, real ? sums + panel : 0, real ? scales + panel : 0,
              real ? bias + panel : 0, to, stride);
        } else {
          for (size_t r = 0; r < count; r++) {
            memset(whole + r * PANEL, 0, PANEL * sizeof(float));
            if (low > 0) memcpy(whole + r * PANEL, to + r * stride, width * sizeof(float));
          }
          NAMED(byte_tiles)[count](
              a, b, groups, low > 0, m, edge_sums, edge_scales, edge_bias, whole, PANEL);
          for (size_t r = 0; r < count; r++) {
            memcpy(to + r * stride, whole + r * PANEL, width * sizeof(float));
          }
        }
        if (gelu && last) {
          for (size_t r = 0; r < count; r++) {
            float *p = to + r * stride;
            size_t i = 0;
            for (; i + LANES <= width; i += LANES) store(p + i, gelu_of(load(p + i)));
            if (i < width) {
              store_part(p + i, gelu_of(load_part(p + i, width - i, 0)), width - i);
            }
          }
        }
        row += count;
      }
      b += groups * PANEL * GROUP;
    }
  }
}

static void NAMED(byte_linear)(
    const float *x, size_t x_stride, size_t rows, const void *packed, const int32_t *sums,
    const float *scales, const float *bias, size_t out, size_t in, bool gelu, float *y,
    size_t y_stride, void *scratch) {
  for (size_t top = 0; top < rows;) {
    size_t blocks = (rows - top + BLOCK_ROWS - 1) / BLOCK_ROWS;
    size_t block = (rows - top + blocks - 1) / blocks;
    NAMED(measure) measures[BLOCK_ROWS];
    for (size_t r = 0; r < block; r++) {
      measures[r] = NAMED(measure_row)(x + (top + r) * x_stride, in, scratch, r);
    }
    NAMED(byte_block)(
        scratch, block, packed, measures, sums, scales, bias, out, in, gelu, y + top * y_stride,
        y_stride);
    top += block;
  }
}

static void NAMED(byte_sums)(
    const uint8_t *x, size_t rows, const void *packed, size_t out, size_t in, int32_t *y,
    void *scratch) {
  for (size_t top = 0; top < rows; top += BLOCK_ROWS) {
    size_t block = at_most(rows - top, BLOCK_ROWS);
    for (size_t r = 0; r < block; r++) {
      for (size_t low = 0; low < in; low += ROW) {
        size_t depth = at_most(in - low, ROW);
        element *to = NAMED(bytes_at)(scratch, r, low);
        for (size_t k = 0; k < round_up(depth, GROUP); k++) {
          to[k] = k < depth ? (element)x[(top + r) * in + low + k] : 0;
        }
      }
    }
    NAMED(byte_block)(
        scratch, block, packed, 0, 0, 0, 0, out, in, false, y + top * out, out);
  }
}

const byte_table NAMED(byte) = {
    PANEL, GROUP, sizeof(element), NAMED(byte_pack), NAMED(byte_linear), NAMED(byte_sums)};

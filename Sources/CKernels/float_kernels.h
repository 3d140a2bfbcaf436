// The kernels in f32, written once over vectors; see vector.h for what the including file defines,
// and TILE_ROWS, the number of rows whose sums fit the registers.

/// Sums for `rows` rows (at most TILE_ROWS, FLOAT_DEPTH apart) and one panel. They start from what
/// is in `y` if `onward`, else from `bias`, else from 0.
INLINE void tile_of(
    const int rows, const float *a, const float *b, size_t depth, const float *bias, bool onward,
    float *y, size_t stride) {
  V sum[TILE_ROWS][2];
  UNROLL for (int r = 0; r < rows; r++) {
    if (onward) {
      sum[r][0] = load(y + r * stride);
      sum[r][1] = load(y + r * stride + LANES);
    } else if (bias) {
      sum[r][0] = load(bias);
      sum[r][1] = load(bias + LANES);
    } else {
      sum[r][0] = sum[r][1] = spread(0);
    }
  }
  for (size_t k = 0; k < depth; k++) {
    V b0 = load(b), b1 = load(b + LANES);
    UNROLL for (int r = 0; r < rows; r++) {
      V x = spread(a[r * FLOAT_DEPTH]);
      sum[r][0] = fused(x, b0, sum[r][0]);
      sum[r][1] = fused(x, b1, sum[r][1]);
    }
    a += 1;
    b += PANEL;
  }
  UNROLL for (int r = 0; r < rows; r++) {
    store(y + r * stride, sum[r][0]);
    store(y + r * stride + LANES, sum[r][1]);
  }
}

typedef void (*NAMED(tile))(
    const float *, const float *, size_t, const float *, bool, float *, size_t);

#define TILE(n)                                                                                \
  static void NAMED(tile_##n)(                                                                 \
      const float *a, const float *b, size_t depth, const float *bias, bool onward, float *y, \
      size_t stride) {                                                                         \
    tile_of(n, a, b, depth, bias, onward, y, stride);                                          \
  }

TILE(1)
TILE(2)
TILE(3)
TILE(4)
TILE(5)
TILE(6)
#if TILE_ROWS > 6
TILE(7)
TILE(8)
TILE(9)
TILE(10)
TILE(11)
TILE(12)
TILE(13)
TILE(14)
#endif

static const NAMED(tile) NAMED(tiles)[TILE_ROWS + 1] = {
    0, NAMED(tile_1), NAMED(tile_2), NAMED(tile_3), NAMED(tile_4), NAMED(tile_5), NAMED(tile_6),
#if TILE_ROWS > 6
    NAMED(tile_7), NAMED(tile_8), NAMED(tile_9), NAMED(tile_10), NAMED(tile_11), NAMED(tile_12),
    NAMED(tile_13), NAMED(tile_14),
#endif
};

static void NAMED(gelu)(float *x, size_t count) {
  size_t i = 0;
  for (; i + LANES <= count; i += LANES) store(x + i, gelu_of(load(x + i)));
  if (i < count) store_part(x + i, gelu_of(load_part(x + i, count - i, 0)), count - i);
}

// Packed weights: blocks of FLOAT_DEPTH inputs; in each, panels of PANEL outputs; in each, input
// by input, PANEL weights. Outputs beyond the last are 0.
static void NAMED(pack)(
    const float *weights, size_t stride, size_t out, size_t in, float factor, float *packed) {
  for (size_t low = 0; low < in; low += FLOAT_DEPTH) {
    size_t depth = at_most(in - low, FLOAT_DEPTH);
    for (size_t panel = 0; panel < out; panel += PANEL) {
      size_t width = at_most(out - panel, PANEL);
      if (width < PANEL) memset(packed, 0, depth * PANEL * sizeof(float));
      // A few inputs at a time, so that lines of the cache are filled before they are left.
      for (size_t k = 0; k < depth; k += 16) {
        size_t end = at_most(depth, k + 16);
        for (size_t j = 0; j < width; j++) {
          const float *row = weights + (panel + j) * stride + low;
          for (size_t i = k; i < end; i++) packed[i * PANEL + j] = row[i] * factor;
        }
      }
      packed += depth * PANEL;
    }
  }
}

/// As `pack`, of weights that lie [in, out].
static void NAMED(pack_turned)(
    const float *weights, size_t stride, size_t out, size_t in, float *packed) {
  for (size_t panel = 0; panel < out; panel += PANEL) {
    size_t width = at_most(out - panel, PANEL);
    for (size_t low = 0; low < in; low += FLOAT_DEPTH) {
      size_t depth = at_most(in - low, FLOAT_DEPTH);
      float *to = packed + low * round_up(out, PANEL) + panel * depth;
      const float *row = weights + low * stride + panel;
      if (width == PANEL) {
        for (size_t k = 0; k < depth; k++) {
          store(to + k * PANEL, load(row + k * stride));
          store(to + k * PANEL + LANES, load(row + k * stride + LANES));
        }
      } else {
        for (size_t k = 0; k < depth; k++) {
          for (size_t j = 0; j < PANEL; j++) to[k * PANEL + j] = j < width ? row[k * stride + j] : 0;
        }
      }
    }
  }
}

/// One tile against one panel of which `width` columns are wanted.
INLINE void NAMED(edge)(
    size_t rows, const float *a, const float *b, size_t depth, const float *bias, bool onward,
    float *y, size_t stride, size_t width) {
  if (width == PANEL) {
    NAMED(tiles)[rows](a, b, depth, bias, onward, y, stride);
    return;
  }
  float whole[TILE_ROWS * PANEL], start[PANEL] = {0};
  if (bias) memcpy(start, bias, width * sizeof(float));
  if (onward) {
    memset(whole, 0, sizeof whole);
    for (size_t r = 0; r < rows; r++) {
      memcpy(whole + r * PANEL, y + r * stride, width * sizeof(float));
    }
  }
  NAMED(tiles)[rows](a, b, depth, start, onward, whole, PANEL);
  for (size_t r = 0; r < rows; r++) {
    memcpy(y + r * stride, whole + r * PANEL, width * sizeof(float));
  }
}

static void NAMED(linear)(
    const float *x, size_t x_stride, size_t rows, const float *packed, const float *bias,
    size_t out, size_t in, bool gelu, float *y, size_t y_stride, float *scratch) {
  for (size_t top = 0; top < rows;) {
    // Blocks, and tiles in a block, as even as can be.
    size_t blocks = (rows - top + BLOCK_ROWS - 1) / BLOCK_ROWS;
    size_t block = (rows - top + blocks - 1) / blocks;
    const float *b = packed;
    for (size_t low = 0; low < in; low += FLOAT_DEPTH) {
      size_t depth = at_most(in - low, FLOAT_DEPTH);
      bool last = low + depth == in;
      for (size_t r = 0; r < block; r++) {
        memcpy(
            scratch + r * FLOAT_DEPTH, x + (top + r) * x_stride + low, depth * sizeof(float));
      }
      for (size_t panel = 0; panel < out; panel += PANEL) {
        size_t width = at_most(out - panel, PANEL);
        for (size_t row = 0; row < block;) {
          size_t tiles = (block - row + TILE_ROWS - 1) / TILE_ROWS;
          size_t count = (block - row + tiles - 1) / tiles;
          float *to = y + (top + row) * y_stride + panel;
          NAMED(edge)(
              count, scratch + row * FLOAT_DEPTH, b, depth, bias ? bias + panel : 0, low > 0, to,
              y_stride, width);
          if (gelu && last) {
            for (size_t r = 0; r < count; r++) NAMED(gelu)(to + r * y_stride, width);
          }
          row += count;
        }
        b += depth * PANEL;
      }
    }
    top += block;
  }
}

/// Leaves e^(x - largest) in a row and returns the sum.
INLINE float exponentials(float *x, size_t width) {
  V most = spread(-3e38f);
  size_t whole = width / LANES * LANES, rest = width - whole;
  for (size_t i = 0; i < whole; i += LANES) most = larger(most, load(x + i));
  if (rest) most = larger(most, load_part(x + whole, rest, -3e38f));
  V peak = spread(largest_of(most)), sum = spread(0);
  for (size_t i = 0; i < whole; i += LANES) {
    V e = exponential(load(x + i) - peak);
    sum += e;
    store(x + i, e);
  }
  float total = sum_of(sum);
  if (rest) {
    float part[LANES];
    store(part, exponential(load_part(x + whole, rest, 0) - peak));
    for (size_t i = 0; i < rest; i++) total += part[i];
    memcpy(x + whole, part, rest * sizeof(float));
  }
  return total;
}

INLINE void scale(float *x, size_t width, float factor) {
  size_t i = 0;
  for (; i + LANES <= width; i += LANES) store(x + i, load(x + i) * factor);
  for (; i < width; i++) x[i] *= factor;
}

static void NAMED(softmax)(float *x, size_t rows, size_t width, size_t stride) {
  for (size_t r = 0; r < rows; r++) {
    float total = exponentials(x + r * stride, width);
    scale(x + r * stride, width, 1 / total);
  }
}

static void NAMED(layer_norm)(
    const float *x, const float *residual, const float *gain, const float *shift, float epsilon,
    size_t rows, size_t width, float *y) {
  size_t whole = width / LANES * LANES, rest = width - whole;
  for (size_t r = 0; r < rows; r++) {
    const float *from = x + r * width, *other = residual ? residual + r * width : 0;
    float *to = y + r * width;
    V sum = spread(0);
    for (size_t i = 0; i < whole; i += LANES) {
      V v = load(from + i);
      if (other) v += load(other + i);
      sum += v;
      store(to + i, v);
    }
    float total = sum_of(sum);
    for (size_t i = whole; i < width; i++) {
      to[i] = other ? from[i] + other[i] : from[i];
      total += to[i];
    }
    float mean = total / (float)width;
    V squares = spread(0);
    for (size_t i = 0; i < whole; i += LANES) {
      V d = load(to + i) - mean;
      squares = fused(d, d, squares);
    }
    float spreading = sum_of(squares);
    for (size_t i = whole; i < width; i++) spreading += (to[i] - mean) * (to[i] - mean);
    float factor = 1 / __builtin_sqrtf(spreading / (float)width + epsilon);
    for (size_t i = 0; i < whole; i += LANES) {
      V v = (load(to + i) - mean) * factor;
      store(to + i, fused(v, load(gain + i), load(shift + i)));
    }
    if (rest) {
      V v = (load_part(to + whole, rest, 0) - mean) * factor;
      v = fused(v, load_part(gain + whole, rest, 0), load_part(shift + whole, rest, 0));
      store_part(to + whole, v, rest);
    }
  }
}

INLINE void add_to_part(float *x, size_t width, const float *y) {
  size_t i = 0;
  for (; i + LANES <= width; i += LANES) store(x + i, load(x + i) + load(y + i));
  for (; i < width; i++) x[i] += y[i];
}

static void NAMED(attend)(const kernels_attention *t, float *scratch) {
  size_t padded = round_up(t->keys, PANEL), width = t->head_width;
  float *keys = scratch, *values = keys + padded * width;
  float *logits = values + round_up(width, PANEL) * t->keys;
  float *rest = logits + QUERY_ROWS * padded;
  float factor = 1 / __builtin_sqrtf((float)width);
  for (size_t head = t->first_head; head < t->first_head + t->heads; head++) {
    size_t at = head * width;
    NAMED(pack)(t->key + at, t->key_stride, t->keys, width, factor, keys);
    NAMED(pack_turned)(t->value + at, t->key_stride, width, t->keys, values);
    for (size_t low = 0; low < t->queries; low += QUERY_ROWS) {
      size_t count = at_most(t->queries - low, QUERY_ROWS);
      NAMED(linear)(
          t->query + low * t->query_stride + at, t->query_stride, count, keys, 0, t->keys, width,
          false, logits, padded, rest);
      float *to = t->y + low * t->y_stride + at;
      float total[QUERY_ROWS];
      for (size_t q = 0; q < count; q++) {
        float *row = logits + q * padded;
        if (t->bias) {
          int32_t first = t->low[low + q];
          const float *own = t->bias + head * (2 * t->reach + 1) + t->reach - t->place[low + q];
          add_to_part(row + first, (size_t)(t->high[low + q] - first), own);
        }
        total[q] = exponentials(row, t->keys);
      }
      NAMED(linear)(
          logits, padded, count, values, 0, width, t->keys, false, to, t->y_stride, rest);
      for (size_t q = 0; q < count; q++) scale(to + q * t->y_stride, width, 1 / total[q]);
    }
  }
}

const float_table NAMED(float) = {
    PANEL, NAMED(pack), NAMED(linear), NAMED(gelu), NAMED(softmax), NAMED(layer_norm),
    NAMED(attend)};

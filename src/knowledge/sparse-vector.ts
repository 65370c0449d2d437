/** A sparse vector: `values[i]` stands at place `ids[i]`. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

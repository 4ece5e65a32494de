package org.concertive.network;

/** A priority queue of nodes, smallest key first; keys can be lowered. */
final class NodeHeap {
  private final double[] key;
  private final int[] heap;

  /** The position of a node in the heap, plus one; 0 if it is not in it. */
  private final int[] place;

  private int size;

  /** Keeps the array of keys by node, without copying it. */
  NodeHeap(double[] key) {
    this.key = key;
    heap = new int[key.length];
    place = new int[key.length];
  }

  boolean isEmpty() {
    return size == 0;
  }

  void add(int node) {
    heap[size] = node;
    place[node] = ++size;
    up(size - 1);
  }

  /** Lowers the key of a node, which is added if it is not in the queue. */
  void lower(int node, double less) {
    key[node] = less;
    if (place[node] == 0) {
      add(node);
    } else {
      up(place[node] - 1);
    }
  }

  int poll() {
    int first = heap[0];
    place[first] = 0;
    int last = heap[--size];
    if (size > 0) {
      heap[0] = last;
      place[last] = 1;
      down();
    }
    return first;
  }

  private void up(int from) {
    int at = from;
    int node = heap[at];
    while (at > 0 && key[node] < key[heap[(at - 1) / 2]]) {
      put(at, heap[(at - 1) / 2]);
      at = (at - 1) / 2;
    }
    put(at, node);
  }

  private void down() {
    int at = 0;
    int node = heap[0];
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && key[heap[child + 1]] < key[heap[child]]) {
        child++;
      }
      if (key[heap[child]] >= key[node]) {
        break;
      }
      put(at, heap[child]);
      at = child;
    }
    put(at, node);
  }

  private void put(int at, int node) {
    heap[at] = node;
    place[node] = at + 1;
  }
}

package dev.rolecall.document;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree as bytes: what the build makes of documents that ship with the program, since reading YAML
 * is most of the time that a short run takes. Places are kept, paths are made anew.
 */
public final class PackedTree {

  private static final int MAP = 0;
  private static final int LIST = 1;
  private static final int PLAIN = 2;
  private static final int QUOTED = 3;

  private final List<SourceText> sources;

  /**
   * Packs and unpacks.
   *
   * @param sources the texts that the values come from
   */
  public PackedTree(List<SourceText> sources) {
    this.sources = List.copyOf(sources);
  }

  /** Writes a tree of which nothing was refused. */
  public void write(Node node, DataOutput out) throws IOException {
    if (node instanceof MapNode map) {
      writeHead(MAP, map, out);
      out.writeShort(map.entries().size());
      for (MapNode.Entry entry : map.entries().values()) {
        PackedBytes.write(entry.key(), out);
        writePlace(entry.keyPlace(), out);
        write(entry.value(), out);
      }
    } else if (node instanceof ListNode list) {
      writeHead(LIST, list, out);
      out.writeShort(list.items().size());
      for (Node item : list.items()) {
        write(item, out);
      }
    } else if (node instanceof ScalarNode scalar) {
      writeHead(scalar.plain() ? PLAIN : QUOTED, scalar, out);
      PackedBytes.write(scalar.text(), out);
    }
  }

  private void writeHead(int kind, Node node, DataOutput out) throws IOException {
    out.writeShort(kind);
    writePlace(node.place(), out);
  }

  private void writePlace(Place place, DataOutput out) throws IOException {
    out.writeShort(number(place.source()));
    out.writeShort(place.line());
    out.writeShort(place.column());
  }

  /** Sources are told apart by name here: a document may have been read twice. */
  private int number(SourceText source) {
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).name().equals(source.name())) {
        return i;
      }
    }
    throw new IllegalArgumentException("not among the sources: " + source);
  }

  /** Reads what {@link #write} wrote. */
  public Node read(byte[] packed) {
    return read(new PackedBytes(packed), "");
  }

  private Node read(PackedBytes in, String path) {
    int kind = in.number();
    Place place = readPlace(in);
    return switch (kind) {
      case MAP -> readMap(in, place, path);
      case LIST -> readList(in, place, path);
      default -> new ScalarNode(place, path, in.text(), kind == PLAIN);
    };
  }

  private Node readMap(PackedBytes in, Place place, String path) {
    int size = in.number();
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      String key = in.text();
      Place keyPlace = readPlace(in);
      Node value = read(in, NodeReplacer.join(path, key));
      entries.put(key, new MapNode.Entry(key, keyPlace, value));
    }
    return new MapNode(place, path, entries);
  }

  private Node readList(PackedBytes in, Place place, String path) {
    int size = in.number();
    List<Node> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(read(in, NodeReplacer.item(path, i)));
    }
    return new ListNode(place, path, items);
  }

  private Place readPlace(PackedBytes in) {
    return new Place(sources.get(in.number()), in.number(), in.number());
  }
}

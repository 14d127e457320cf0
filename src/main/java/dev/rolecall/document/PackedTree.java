package dev.rolecall.document;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree as bytes: what the build makes of a document that ships with the program, since reading
 * YAML is most of the time that a short run takes. Places are kept, paths are made anew.
 */
public final class PackedTree {

  private static final int MAP = 0;
  private static final int LIST = 1;
  private static final int PLAIN = 2;
  private static final int QUOTED = 3;

  private PackedTree() {}

  /** Writes a tree of which nothing was refused. */
  public static void write(Node node, DataOutput out) throws IOException {
    if (node instanceof MapNode map) {
      writeHead(MAP, map, out);
      out.writeShort(map.entries().size());
      for (MapNode.Entry entry : map.entries().values()) {
        out.writeUTF(entry.key());
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
      out.writeUTF(scalar.text());
    }
  }

  private static void writeHead(int kind, Node node, DataOutput out) throws IOException {
    out.writeByte(kind);
    writePlace(node.place(), out);
  }

  private static void writePlace(Place place, DataOutput out) throws IOException {
    out.writeShort(place.line());
    out.writeShort(place.column());
  }

  /** Reads what {@link #write} wrote of a document whose text is {@code source}. */
  public static Node read(DataInput in, SourceText source) throws IOException {
    return read(in, source, "");
  }

  private static Node read(DataInput in, SourceText source, String path) throws IOException {
    int kind = in.readByte();
    Place place = readPlace(in, source);
    return switch (kind) {
      case MAP -> readMap(in, place, path);
      case LIST -> readList(in, place, path);
      default -> new ScalarNode(place, path, in.readUTF(), kind == PLAIN);
    };
  }

  private static Node readMap(DataInput in, Place place, String path) throws IOException {
    int size = in.readUnsignedShort();
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      String key = in.readUTF();
      Place keyPlace = readPlace(in, place.source());
      Node value = read(in, place.source(), path.isEmpty() ? key : path + "." + key);
      entries.put(key, new MapNode.Entry(key, keyPlace, value));
    }
    return new MapNode(place, path, entries);
  }

  private static Node readList(DataInput in, Place place, String path) throws IOException {
    int size = in.readUnsignedShort();
    List<Node> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(read(in, place.source(), path + "[" + i + "]"));
    }
    return new ListNode(place, path, items);
  }

  private static Place readPlace(DataInput in, SourceText source) throws IOException {
    return new Place(source, in.readUnsignedShort(), in.readUnsignedShort());
  }
}

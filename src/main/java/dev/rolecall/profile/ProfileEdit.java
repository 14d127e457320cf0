package dev.rolecall.profile;

import dev.rolecall.document.FlowText;
import dev.rolecall.document.MapNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Changes what a profile's text says and leaves all else in it as it was: comments, order, layout.
 * What comes of it is read again; if it does not say exactly what it should, nothing comes of it.
 */
public final class ProfileEdit {

  private final ProfileDocument wanted;
  private String text;

  private ProfileEdit(String text, ProfileDocument wanted) {
    this.text = text;
    this.wanted = wanted;
  }

  /**
   * The text changed so that it says what a document says.
   *
   * @return empty where it is written in a way that cannot be edited without loss
   */
  public static Optional<String> of(String text, ProfileDocument wanted) {
    ProfileEdit edit = new ProfileEdit(text, wanted);
    for (Input input : Input.values()) {
      if (!edit.isRight(input) && !edit.change(input)) {
        return Optional.empty();
      }
    }
    for (Input input : Input.values()) {
      if (!edit.isRight(input)) {
        return Optional.empty();
      }
    }
    return Optional.of(edit.text);
  }

  private ProfileDocument document() {
    return ProfileDocument.read("", text.getBytes(StandardCharsets.UTF_8), List.of());
  }

  private boolean isRight(Input input) {
    return written(document(), input).equals(written(wanted, input));
  }

  private static Optional<String> written(ProfileDocument document, Input input) {
    return document.at(input).map(FlowText::of);
  }

  private boolean change(Input input) {
    Optional<String> value = written(wanted, input);
    Optional<MapNode.Entry> present = document().entry(input.path());
    TextLines lines = new TextLines(text);
    boolean done =
        present.isPresent()
            ? change(present.get(), value, lines)
            : lines.uncomment(input.path(), value.orElseThrow())
                || insert(input, value.orElseThrow(), lines);
    text = lines.text();
    return done;
  }

  private static boolean change(MapNode.Entry entry, Optional<String> value, TextLines lines) {
    return value.isPresent()
        ? lines.replace(entry.value(), value.get()) || lines.replaceBlock(entry, value.get())
        : lines.commentOut(entry.keyPlace(), entry.value());
  }

  /** Under the nearest section that is there, with the sections that are not. */
  private boolean insert(Input input, String value, TextLines lines) {
    String path = input.path();
    String rest = "";
    while (path.contains(".")) {
      int dot = path.lastIndexOf('.');
      rest = path.substring(dot + 1) + (rest.isEmpty() ? "" : "." + rest);
      path = path.substring(0, dot);
      Optional<MapNode.Entry> section = document().entry(path);
      if (section.isPresent()) {
        boolean map = section.get().value() instanceof MapNode;
        return map && lines.insert(section.get(), rest, value);
      }
    }
    return document().isBlock() && lines.append(input.path(), value);
  }
}

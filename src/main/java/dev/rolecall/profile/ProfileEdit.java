package dev.rolecall.profile;

import dev.rolecall.document.DocumentEditor;
import dev.rolecall.document.FlowText;
import dev.rolecall.document.Node;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Changes what a profile's text says and leaves all else in it as it was: comments, order, layout.
 * What comes of it is read again; if it does not say exactly what it should, nothing comes of it.
 */
public final class ProfileEdit {

  private final DocumentEditor editor;
  private ProfileDocument now;

  private ProfileEdit(String text) {
    editor = DocumentEditor.of(text);
    now = read(text);
  }

  /**
   * The text changed so that it says what a document says.
   *
   * @param text a profile that can be read
   * @return empty where it is written in a way that cannot be edited without loss
   */
  public static Optional<String> of(String text, ProfileDocument wanted) {
    ProfileEdit edit = new ProfileEdit(text);
    try {
      for (Input input : Input.values()) {
        if (!edit.isRight(input, wanted)) {
          edit.change(input, wanted.at(input));
        }
      }
    } catch (DocumentEditor.Refused e) {
      return Optional.empty();
    }
    boolean right = List.of(Input.values()).stream().allMatch(i -> edit.isRight(i, wanted));
    return right ? Optional.of(edit.editor.text()) : Optional.empty();
  }

  private static ProfileDocument read(String text) {
    return ProfileDocument.read("", text.getBytes(StandardCharsets.UTF_8), List.of());
  }

  private boolean isRight(Input input, ProfileDocument wanted) {
    return now.at(input).map(FlowText::of).equals(wanted.at(input).map(FlowText::of));
  }

  private void change(Input input, Optional<Node> value) throws DocumentEditor.Refused {
    String path = input.path();
    if (value.isEmpty()) {
      editor.commentOut(path);
    } else {
      String written = editor.isJson() ? FlowText.json(value.get()) : FlowText.of(value.get());
      if (editor.written(path).isPresent() || !editor.uncomment(path, written)) {
        editor.set(path, written);
      }
    }
    now = read(editor.text());
  }
}

package dev.rolecall.portfolio;

import dev.rolecall.document.FileReadException;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.Setting;
import java.util.List;

/**
 * A profile among many, not yet read.
 *
 * @param index its place among all, from 1
 * @param name the file as messages name it; "-" is standard input
 * @param linesBefore how many lines of that file precede it: 0, unless it is one of several
 * @param isPart whether the file may hold others too
 * @param content where its bytes come from
 */
public record Source(long index, String name, int linesBefore, boolean isPart, Content content) {

  /** The profile of a file that holds no other. */
  public Source(long index, String name, int linesBefore, Content content) {
    this(index, name, linesBefore, false, content);
  }

  @FunctionalInterface
  public interface Content {

    /** The bytes, cut one byte above the size limit of a document. */
    byte[] read() throws FileReadException;

    /** The document in it, with settings laid over it. */
    default ProfileDocument document(Source source, List<Setting> settings)
        throws FileReadException {
      return ProfileDocument.read(source.name(), source.linesBefore(), read(), settings);
    }
  }

  /** Reads it, with settings laid over it. */
  public ProfileDocument document(List<Setting> settings) throws FileReadException {
    return content.document(this, settings);
  }

  /** The same, identified by its index: the name of its file may reveal the firm. */
  Source nameless() {
    return new Source(index, "profile " + index, linesBefore, isPart, content);
  }
}

package dev.rolecall.cli.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A script with places for what differs: {@code @name@}.
 *
 * @param text with the places that are filled already
 */
record Skeleton(String text) {

  static Skeleton of(String name) {
    try (InputStream in = Skeleton.class.getResourceAsStream(name)) {
      return new Skeleton(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Skeleton with(String place, String filling) {
    return new Skeleton(text.replace("@" + place + "@", filling));
  }
}

package dev.rolecall.cli;

import picocli.CommandLine.ITypeConverter;

/**
 * What the values of options are turned into that more than one command has. One class rather than
 * a lambda each: these are made in every run, and the first lambda costs a cold start milliseconds.
 */
enum Conversion implements ITypeConverter<Object> {
  SETTING,
  DRAWS,
  SEED,
  WIDTH,
  COLOR;

  @Override
  public Object convert(String text) {
    return switch (this) {
      case SETTING -> ModelOptions.setting(text);
      case DRAWS -> ModelOptions.drawCount(text);
      case SEED -> ModelOptions.seed(text);
      case WIDTH -> ScreenOptions.width(text);
      case COLOR -> Color.of(text);
    };
  }
}

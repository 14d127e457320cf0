package dev.rolecall.document;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Identified;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Rolecall's own records as JSON and back: snake_case names, enum constants by their {@link
 * Identified#id}, numbers with at most ten significant digits, null where there is no value, and
 * hidden characters escaped. The same value is the same bytes on every JDK.
 */
public final class Json {

  /** The most bytes that are read. */
  public static final int MAX_BYTES = 4 * 1024 * 1024;

  /** No product of what may be stated comes near it, and sums and squares of it stay finite. */
  private static final double LARGEST = 1e100;

  /** More levels than any result has. */
  private static final int MOST_LEVELS = 32;

  private static final Pattern TOKEN = Pattern.compile("\"[^\"]{0,60}\"|[-+.a-zA-Z0-9]{1,60}");

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .characterEscapes(new HiddenCharacters())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MOST_LEVELS).build())
                  .build())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .annotationIntrospector(new Ids())
          .changeDefaultVisibility(
              // A record is its components: what it works out from them is not written.
              visible -> visible.with(Visibility.NONE).withFieldVisibility(Visibility.ANY))
          .addModule(
              new SimpleModule()
                  .addSerializer(Double.class, new TenDigits())
                  .addDeserializer(Double.class, new Bounded())
                  .addSerializer(double.class, new TenDigits())
                  .addDeserializer(double.class, new Bounded()))
          .changeDefaultNullHandling(
              nulls -> JsonSetter.Value.construct(nulls.getValueNulls(), Nulls.FAIL))
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private static final ObjectWriter INDENTED =
      MAPPER
          .writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private Json() {}

  /** A value as an indented document, with a line feed at the end. */
  public static String document(Object value) {
    return INDENTED.writeValueAsString(value) + "\n";
  }

  /** A value on one line, with a line feed at the end. */
  public static String line(Object value) {
    return MAPPER.writeValueAsString(value) + "\n";
  }

  /**
   * What was read.
   *
   * @param value empty if and only if the problems have errors
   */
  public record Reading<T>(Optional<T> value, Problems problems) {}

  /**
   * Reads a value that Rolecall wrote. Members that a later version may have added are passed over;
   * the first that is missing or of another kind is a problem at its place.
   *
   * @param name the file as it was named
   */
  public static <T> Reading<T> read(String name, byte[] bytes, Class<T> type) {
    Problems problems = new Problems();
    Place start = new Place(SourceText.of(name, ""), 1, 1);
    Optional<SourceText> source = DocumentReader.decode(start, bytes, MAX_BYTES, problems);
    if (source.isEmpty()) {
      return new Reading<>(Optional.empty(), problems);
    }
    try {
      T value = MAPPER.readValue(source.get().text(), type);
      if (value != null) {
        return new Reading<>(Optional.of(value), problems);
      }
      problems.error(start, "", Problems.MISSING, "a JSON object", "");
    } catch (JacksonException e) {
      report(e, source.get(), problems);
    }
    return new Reading<>(Optional.empty(), problems);
  }

  private static void report(JacksonException e, SourceText source, Problems problems) {
    TokenStreamLocation at = e.getLocation();
    boolean known = at != null && at.getLineNr() > 0;
    Place place =
        new Place(source, known ? at.getLineNr() : 1, known ? Math.max(1, at.getColumnNr()) : 1);
    if (e instanceof InputCoercionException) {
      problems.error(place, "", "a number that is too large", "a smaller whole number", "");
    } else if (e instanceof DatabindException fault) {
      String found = found(e, place);
      String hint =
          found.equals(Problems.MISSING) ? "it may be of an earlier Rolecall; save it again" : "";
      problems.error(place, path(fault), found, expected(fault), hint);
    } else {
      problems.error(place, "", "what is not JSON", "JSON that Rolecall wrote", "");
    }
  }

  private static String found(JacksonException e, Place place) {
    if (e.getOriginalMessage().startsWith("Missing")) {
      return Problems.MISSING;
    }
    String line = place.source().line(place.line());
    String rest = line.substring(Math.min(line.length(), place.column() - 1));
    if (rest.startsWith("{") || rest.startsWith("[")) {
      return rest.startsWith("{") ? "an object" : "a list";
    }
    Matcher token = TOKEN.matcher(rest);
    return token.lookingAt() ? token.group().replace("\"", "") : "a value of another kind";
  }

  private static String path(DatabindException fault) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : fault.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.length() == 0 ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.toString();
  }

  private static String expected(DatabindException fault) {
    if (fault.getCause() instanceof IllegalArgumentException refused) {
      return refused.getMessage();
    }
    return fault instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
        ? expected(mismatch.getTargetType())
        : "a value that Rolecall wrote";
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> id((Enum<?>) constant))
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    return switch (type.getSimpleName()) {
      case "double", "Double" -> "a number up to 1e100";
      case "int", "long", "Integer" -> "a whole number";
      case "boolean" -> "true or false";
      case "String" -> "a text";
      case "List" -> "a list";
      default -> type.isRecord() || Map.class.isAssignableFrom(type) ? "an object" : "a value";
    };
  }

  private static String id(Enum<?> constant) {
    return constant instanceof Identified one ? one.id() : constant.name().toLowerCase(Locale.ROOT);
  }

  /** Enum constants are written by id, as values and as keys. */
  private static final class Ids extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public String[] findEnumValues(
        MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
      for (int i = 0; i < constants.length; i++) {
        names[i] = id(constants[i]);
      }
      return names;
    }
  }

  private static final class TenDigits extends ValueSerializer<Double> {

    @Override
    public void serialize(Double value, JsonGenerator out, SerializationContext context) {
      out.writeNumber(Decimals.exact(value));
    }
  }

  private static final class Bounded extends ValueDeserializer<Double> {

    @Override
    public Double deserialize(JsonParser parser, DeserializationContext context) {
      double value = parser.currentToken().isNumeric() ? parser.getDoubleValue() : Double.NaN;
      return Math.abs(value) <= LARGEST
          ? (Double) value
          : context.reportInputMismatch(double.class, "a number up to 1e100 is expected");
    }
  }

  /**
   * Escapes, in JSON, the characters that would not be seen or would move what is seen: a reader
   * gets the very text back, and a terminal shows nothing but what is there.
   */
  private static final class HiddenCharacters extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] escapes = standardAsciiEscapesForJSON();
      escapes[0x7f] = ESCAPE_STANDARD;
      return escapes;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      boolean half = Character.isSurrogate((char) c);
      return SafeText.hides(c) && !half ? new SerializedString(FlowText.escaped(c)) : null;
    }
  }
}

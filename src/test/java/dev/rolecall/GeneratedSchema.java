package dev.rolecall;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import dev.rolecall.quantity.Identified;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema, 2020-12, of a record as Rolecall writes it: strict, every member required, null
 * where there may be no value, and what the record's documentation says of each component.
 */
public final class GeneratedSchema {

  private static final Path SOURCES = Path.of("src/main/java");

  private GeneratedSchema() {}

  /** The schema as text, with a line feed at the end. */
  public static String of(Class<?> type, String id, String title) {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                Option.NULLABLE_ARRAY_ITEMS_ALLOWED);
    config
        .forFields()
        .withPropertyNameOverrideResolver(field -> snake(field.getDeclaredName()))
        .withRequiredCheck(field -> true)
        .withNullableCheck(GeneratedSchema::isOptional)
        .withTargetTypeOverridesResolver(GeneratedSchema::present)
        .withDescriptionResolver(field -> description(field).orElse(null));
    config
        .forTypesInGeneral()
        .withCustomDefinitionProvider(
            (declared, context) ->
                declared.getErasedType().isEnum()
                    ? new CustomDefinition(ids(declared.getErasedType()))
                    : null)
        .withPropertySorter((one, other) -> 0);
    ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(type);
    schema.put("$id", id).put("title", title);
    return new ObjectMapper()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .writeValueAsString(schema)
        + "\n";
  }

  private static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static boolean isOptional(FieldScope field) {
    return field.getType().getErasedType() == Optional.class
        || field.getType().getErasedType() == Object.class;
  }

  private static List<ResolvedType> present(FieldScope field) {
    return field.getType().getErasedType() == Optional.class
        ? field.getType().getTypeParameters()
        : null;
  }

  private static ObjectNode ids(Class<?> type) {
    ObjectNode schema = new ObjectMapper().createObjectNode().put("type", "string");
    ArrayNode ids = schema.putArray("enum");
    for (Object constant : type.getEnumConstants()) {
      ids.add(
          constant instanceof Identified one
              ? one.id()
              : ((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
    }
    return schema;
  }

  /** What the record's documentation says of a component. */
  private static Optional<String> description(FieldScope field) {
    Class<?> record = field.getDeclaringType().getErasedType();
    if (!record.isRecord()) {
      return Optional.empty();
    }
    return documentation(record)
        .flatMap(
            text -> {
              Matcher param =
                  Pattern.compile("@param " + field.getDeclaredName() + "\\s+([^@]*?)(?=@param|$)")
                      .matcher(text);
              return param.find() ? Optional.of(plain(param.group(1))) : Optional.empty();
            });
  }

  private static String plain(String text) {
    String words =
        text.replaceAll("\\{@(?:code|link) #?([^}]*)}", "$1").strip().replaceAll("\\s+", " ");
    String sentence = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  private static Optional<String> documentation(Class<?> record) {
    Class<?> outer = record;
    while (outer.getEnclosingClass() != null) {
      outer = outer.getEnclosingClass();
    }
    try {
      String source =
          Files.readString(SOURCES.resolve(outer.getName().replace('.', '/') + ".java"));
      Matcher found =
          Pattern.compile(
                  "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public )?record "
                      + record.getSimpleName()
                      + "\\(",
                  Pattern.DOTALL)
              .matcher(source);
      return found.find()
          ? Optional.of(found.group(1).replaceAll("\\s*\\n\\s*\\* ?", " ").strip())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.rolecall;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds texts against JSON Schemas, as an editor would. */
public final class Schemas {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON = new ObjectMapper();

  private Schemas() {}

  /** A schema, from its text. */
  public static Schema schema(String text) {
    return REGISTRY.getSchema(text, InputFormat.JSON);
  }

  /** What is wrong with a schema by the rules of schemas. */
  public static List<String> faults(String text) {
    return reported(
        REGISTRY
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
            .validate(json(text)));
  }

  /** YAML as the JSON tree that an editor makes of it. */
  public static JsonNode yaml(String text) {
    return YAML.readTree(text);
  }

  /** A JSON tree. */
  public static JsonNode json(String text) {
    return JSON.readTree(text);
  }

  /** What is wrong with a tree: a line for each fault, with where it is. */
  public static List<String> faults(Schema schema, JsonNode tree) {
    return reported(schema.validate(tree));
  }

  private static List<String> reported(List<Error> errors) {
    return errors.stream().map(error -> error.getInstanceLocation() + ": " + error).toList();
  }
}

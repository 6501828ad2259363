package memoire.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackSchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static String text = "";
  private static Schema schema = REGISTRY.getSchema("{}");

  @BeforeAll
  static void load() throws IOException {
    try (var in = PackReader.class.getResourceAsStream(PackWriter.SCHEMA)) {
      assertThat(in).as("the schema lies beside the reader").isNotNull();
      text = new String(in.readAllBytes(), UTF_8);
    }
    schema = REGISTRY.getSchema(text);
  }

  @Test
  void isItselfValid() {
    var meta = REGISTRY.getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");
    assertThat(meta.validate(text, InputFormat.JSON)).isEmpty();
  }

  @Test
  void everyFormIsAccepted() {
    assertThat(errors(PackWriter.write(Packs.everyForm()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("memoire.format.SmallInputs#all")
  void agreesWithTheReader(SmallInputs.Case input) {
    assertThat(errors(input.json()).isEmpty()).isEqualTo(!input.schemaRejects());
  }

  private static List<Error> errors(String json) {
    return schema.validate(json, InputFormat.JSON);
  }
}

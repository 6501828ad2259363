package memoire.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackSchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final SchemaRegistry OLDER =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
  private static final String TEXT = PackSchema.text();
  private static final String TWIN = PackSchema.draft7();
  private static final Schema SCHEMA = REGISTRY.getSchema(TEXT);
  private static final Schema TWIN_SCHEMA = OLDER.getSchema(TWIN);

  @Test
  void isItselfValid() {
    var meta = REGISTRY.getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");
    assertThat(meta.validate(TEXT, InputFormat.JSON)).isEmpty();
  }

  @Test
  void theTwinIsValidInItsOwnDraftAndHasNothingOfALaterOne() {
    var meta = OLDER.getSchema("{\"$ref\": \"http://json-schema.org/draft-07/schema#\"}");
    assertThat(meta.validate(TWIN, InputFormat.JSON)).isEmpty();
    assertThat(TWIN).contains("\"$schema\": \"http://json-schema.org/draft-07/schema#\"");
    assertThat(TWIN).doesNotContain("$defs", "unevaluated", "2020-12");
  }

  @Test
  void everyFormIsAccepted() {
    var pack = PackWriter.write(Packs.everyForm());
    assertThat(errors(SCHEMA, pack)).isEmpty();
    assertThat(errors(TWIN_SCHEMA, pack)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("memoire.format.SmallInputs#all")
  void agreesWithTheReader(SmallInputs.Case input) {
    assertThat(errors(SCHEMA, input.json()).isEmpty()).isEqualTo(!input.schemaRejects());
    assertThat(errors(TWIN_SCHEMA, input.json()).isEmpty()).isEqualTo(!input.schemaRejects());
  }

  private static List<Error> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }
}

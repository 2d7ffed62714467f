package org.afterword.importer.folder.matter;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * YAML 1.2 as generators take it: with anchors and aliases, of which no document can have many enough to grow, with
 * merged maps, and with the last of several fields of one name.
 */
final class YamlMatter {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(200)
            .setCodePointLimit(4 << 20)
            .setParseComments(false)
            .setSchema(new CoreSchema())
            .build();

    private YamlMatter() {}

    static Matter read(String text) throws MatterException {
        try {
            var value = new Load(SETTINGS).loadFromString(text);
            if (value == null) {
                return Matter.NONE;
            } else if (value instanceof Map<?, ?> map) {
                Growth.check(map);
                return Matter.of(map);
            }
            throw new MatterException(1, "it is not a group of fields");
        } catch (MarkedYamlEngineException e) {
            throw new MatterException(
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1), problem(e));
        } catch (StackOverflowError e) {
            throw new MatterException(1, Growth.TOO_DEEP);
        } catch (YamlEngineException | IllegalArgumentException e) {
            throw new MatterException(1, "it is not valid YAML");
        }
    }

    private static String problem(MarkedYamlEngineException e) {
        return e.getProblem() == null
                ? "it is not valid YAML"
                : e.getProblem().replaceAll("\\s+", " ").strip();
    }
}

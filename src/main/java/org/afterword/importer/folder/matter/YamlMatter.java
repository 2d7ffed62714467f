package org.afterword.importer.folder.matter;

import java.util.Map;
import org.afterword.base.problem.Reworded;
import org.afterword.base.problem.SourceText;
import org.afterword.yaml.YamlMistakes;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
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
            throw new MatterException(1, 0, "it is not a group of fields");
        } catch (StackOverflowError e) {
            throw new MatterException(1, 0, Growth.TOO_DEEP);
        } catch (YamlEngineException | IllegalArgumentException e) {
            var mistake = YamlMistakes.explain(e, new SourceText("", text), text, 0);
            throw new MatterException(
                    Math.max(1, mistake.position().line()),
                    mistake.position().column(),
                    new Reworded(mistake.message(), mistake.hint()));
        }
    }
}

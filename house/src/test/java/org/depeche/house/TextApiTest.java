package org.depeche.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the interface of the library {@code text} against the one written down in {@code text/api.txt}: what was there
 * stays. A break on purpose, and what came to it, is written down with {@code -Ddepeche.api=write}, so that a reviewer
 * sees it as a change of that file.
 */
class TextApiTest {
    private static final Path BASELINE = Path.of(System.getProperty("depeche.root"), "text", "api.txt");

    @Test
    void keepsWhatItPromised() throws IOException {
        var now = interfaceOfText();
        if ("write".equals(System.getProperty("depeche.api"))) {
            Files.write(BASELINE, now);
        }
        var promised = new TreeSet<>(Files.readAllLines(BASELINE));
        promised.removeAll(now);
        assertThat(promised)
                .as("gone from the interface of text; if that is meant, run with -Ddepeche.api=write and tell it in"
                        + " CHANGELOG.md")
                .isEmpty();
    }

    private static Set<String> interfaceOfText() {
        var lines = new TreeSet<String>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.depeche.text").stream()
                        .filter(TextApiTest::isOpen)
                        .forEach(type -> {
                            lines.add(line(type));
                            type.getMembers().stream()
                                    .filter(TextApiTest::isOpen)
                                    .forEach(member -> lines.add(line(member)));
                        });
        return lines;
    }

    private static boolean isOpen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(TextApiTest::isOpen).orElse(true);
    }

    private static boolean isOpen(JavaMember member) {
        var modifiers = member.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC) && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static String line(JavaClass type) {
        var kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        return type.getName() + " " + kind;
    }

    private static String line(JavaMember member) {
        var owner = member.getOwner().getName();
        if (member instanceof JavaField field) {
            return owner + "#" + field.getName() + " " + field.getRawType().getName();
        }
        var unit = (JavaCodeUnit) member;
        var parameters =
                unit.getParameterTypes().stream().map(JavaType::getName).collect(Collectors.joining(", "));
        return owner + "#" + unit.getName() + "(" + parameters + ") "
                + unit.getReturnType().getName();
    }
}

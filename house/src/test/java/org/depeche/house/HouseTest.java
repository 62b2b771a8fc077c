package org.depeche.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the code against {@code map.puml}. */
class HouseTest {
    private static final Path MAP = Path.of(System.getProperty("depeche.root"), "house", "map.puml");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.depeche");

    @Test
    void drawsNoArrowThatTheMapDoesNotKnow() throws IOException {
        classes()
                .should(adhereToPlantUmlDiagram(
                        MAP.toUri().toURL(), consideringOnlyDependenciesInAnyPackage("org.depeche..")))
                .check(CLASSES);
    }

    @Test
    void namesEveryPackageOnTheMap() throws IOException {
        var onTheMap = new TreeSet<String>();
        var stereotype = Pattern.compile("<<(.+)>>").matcher(Files.readString(MAP));
        while (stereotype.find()) {
            onTheMap.add(stereotype.group(1));
        }
        var inTheCode = new TreeSet<String>();
        CLASSES.forEach(type -> inTheCode.add(type.getPackageName()));
        assertThat(inTheCode)
                .as("packages with classes, beside those of map.puml")
                .isEqualTo(onTheMap);
    }

    @Test
    void facesSeeOnlyRecordsOfText() {
        classes()
                .that()
                .resideInAnyPackage("org.depeche.cli..", "org.depeche.web..", "org.depeche.newsroom.contract..")
                .should()
                .onlyDependOnClassesThat(isNot(
                        "a doer of text",
                        type -> type.getPackageName().startsWith("org.depeche.text.") && !isValue(type)))
                .check(CLASSES);
    }

    @Test
    void textTouchesNoDiskNetworkClockOrLog() {
        classes()
                .that()
                .resideInAPackage("org.depeche.text..")
                .should()
                .onlyDependOnClassesThat(isNot(
                        "the world outside",
                        type -> type.getName()
                                        .matches(
                                                "java\\.nio\\.file\\..*|java\\.net\\..*|java\\.sql\\..*|java\\.util\\.logging\\..*"
                                                        + "|java\\.time\\.Clock|java\\.io\\.File|java\\.io\\.(File|Random)\\w+")
                                && !type.getName().matches("java\\.net\\.(URI|URL|URISyntaxException|IDN|URLDecoder)")))
                .check(CLASSES);
    }

    @Test
    void keepsAllButTheDoorsOfAPackageToThePackage() {
        // What is public and neither a value nor named as a door in its package-info is open without need.
        var open = new TreeSet<String>();
        for (var type : CLASSES) {
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && !isValue(type) && !isDoor(type)) {
                open.add(type.getName());
            }
        }
        assertThat(open).isEmpty();
    }

    private static boolean isValue(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.isInterface()
                || type.getEnclosingClass().map(HouseTest::isValue).orElse(false)
                || type.getSimpleName().endsWith("Builder");
    }

    private static boolean isDoor(JavaClass type) {
        if (type.getEnclosingClass().isPresent()) {
            return isDoor(type.getEnclosingClass().get());
        }
        var module = type.getPackageName().split("\\.")[2];
        var info = Path.of(System.getProperty("depeche.root"), module, "src/main/java")
                .resolve(type.getPackageName().replace('.', '/'))
                .resolve("package-info.java");
        try {
            return type.getSimpleName().equals("package-info")
                    || Files.readString(info).contains("." + type.getSimpleName() + "}");
        } catch (IOException missing) {
            throw new AssertionError("package " + type.getPackageName() + " has no package-info.java", missing);
        }
    }

    private static DescribedPredicate<JavaClass> isNot(String what, java.util.function.Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe("are not " + what, predicate.negate());
    }
}

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites a library's classes of Java 5 as classes of Java 8, the code in them unchanged; run by house/build.
 *
 * <p>Idea: the Java machine takes no class older than Java 6 into its launch cache, as it would have to verify it anew. picocli's
 * are of Java 5, so two hundred of them were read, checked and linked at each start: a third of the CPU time of
 * {@code depeche --help}. With stack maps written at build time they come out of the cache like all others. Entries keep
 * their order and their time: the same jar gives the same bytes.
 */
final class ModernClasses {
    private static final int MODERN = ClassFile.JAVA_8_VERSION;

    private ModernClasses() {}

    public static void main(String[] jars) throws IOException {
        for (var jar : jars) {
            modernise(Path.of(jar));
        }
    }

    private static void modernise(Path jar) throws IOException {
        var bytes = new ByteArrayOutputStream();
        boolean changed = false;
        try (var old = new ZipFile(jar.toFile());
                var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                var modern = new ZipOutputStream(bytes)) {
            var classes = ClassFile.of(
                    StackMapsOption.GENERATE_STACK_MAPS,
                    ConstantPoolSharingOption.NEW_POOL,
                    ClassFile.ClassHierarchyResolverOption.of(
                            ClassHierarchyResolver.ofClassLoading(loader).cached()));
            for (var entry : Collections.list(old.entries())) {
                var content = old.getInputStream(entry).readAllBytes();
                boolean isOld = entry.getName().endsWith(".class") && version(content) < MODERN;
                changed |= isOld;
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                modern.putNextEntry(copy);
                modern.write(isOld ? modern(classes, content) : content);
                modern.closeEntry();
            }
        }
        if (changed) {
            Files.write(jar, bytes.toByteArray());
        }
    }

    private static int version(byte[] content) {
        return (content[6] & 0xff) << 8 | content[7] & 0xff;
    }

    private static byte[] modern(ClassFile classes, byte[] content) {
        ClassTransform version = (builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(MODERN, 0);
            } else {
                builder.with(element);
            }
        };
        // Method bodies that nobody touches would be copied as they are, without stack maps.
        var bodies = ClassTransform.transformingMethodBodies((builder, element) -> builder.with(element));
        return classes.transformClass(classes.parse(content), bodies.andThen(version));
    }
}

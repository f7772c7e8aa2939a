package vn.vinhdanh.it.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What makes the next start of WildFly short: every library of the built EAR brings the index of its annotations along. */
class LibrariesIT {

    @Test
    void everyLibraryHasItsIndex() throws IOException {
        Map<String, Boolean> libraries = new TreeMap<>();
        try (InputStream ear = Files.newInputStream(new File(System.getProperty("build"), "vinhdanh.ear").toPath())) {
            libraries(ear, libraries);
        }

        assertThat(libraries).as("libraries of the EAR and of its web module").containsKey("lib/flyway-core.jar")
                .containsKey("WEB-INF/lib/primefaces.jar");
        assertThat(libraries).allSatisfy((name, indexed) -> assertThat(indexed).as(name).isTrue());
    }

    private static void libraries(InputStream archive, Map<String, Boolean> libraries) throws IOException {
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (name.endsWith(".war")) {
                libraries(new ByteArrayInputStream(zip.readAllBytes()), libraries);
            } else if (name.contains("lib/") && name.endsWith(".jar")) {
                libraries.put(name.replaceFirst("-\\d.*", "") + ".jar", indexed(zip.readAllBytes()));
            }
        }
    }

    private static boolean indexed(byte[] library) throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(library));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if ("META-INF/jandex.idx".equals(entry.getName())) {
                return true;
            }
        }
        return false;
    }
}

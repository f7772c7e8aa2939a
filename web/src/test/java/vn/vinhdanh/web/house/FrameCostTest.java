package vn.vinhdanh.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What every page pays for the frame around it: settings and a manner of writing that must not be lost again unnoticed. */
class FrameCostTest {

    private static final Path PAGES = Path.of("src/main/webapp/WEB-INF");

    @Test
    void pagesAreCompiledOnceAndLeaveInOnePiece() throws IOException {
        String settings = Files.readString(PAGES.resolve("web.xml")).replaceAll("\\s+", "");

        assertThat(settings).contains(setting("PROJECT_STAGE", "Production"), setting("FACELETS_REFRESH_PERIOD", "-1"),
                setting("FACELETS_BUFFER_SIZE", "65536"));
    }

    /** A row of a repetition is evaluated anew for each of its texts, on every page: the frame has components that write their links at once. */
    @Test
    void theFrameRepeatsNothing() throws IOException {
        assertThat(Files.readString(PAGES.resolve("templates/page.xhtml"))).doesNotContain("ui:repeat").contains("v:links");
    }

    /** Fifteen further filters are folded away for most readers: a fragment that is not shown would be built for everybody all the same. */
    @Test
    void theListBuildsFurtherFiltersOnlyWhenAsked() throws IOException {
        assertThat(Files.readString(PAGES.resolve("../personnel/people.xhtml")))
                .contains("<c:if test=\"#{peoplePage.more}\"><ui:include src=\"/WEB-INF/personnel/morefilters.xhtml\">");
    }

    private static String setting(String name, String value) {
        return "<param-name>jakarta.faces." + name + "</param-name><param-value>" + value + "</param-value>";
    }
}

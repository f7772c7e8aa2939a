package vn.vinhdanh.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import vn.vinhdanh.web.shared.TextMap;

/** Names of imports as they are shown: what was pasted has no file name of its own, so it is named in the reader's language. */
@Named
@RequestScoped
public class ImportNames {

    private static final String PASTE = "imports.paste.name";
    private static final Set<String> PASTED = Set.of(TextMap.load("vi").get(PASTE), TextMap.load("en").get(PASTE));

    @Inject
    private TextMap texts;

    /** The name of a file, or the words for what came from the clipboard. */
    public String of(String fileName) {
        return pasted(fileName) ? texts.get(PASTE) : fileName;
    }

    static boolean pasted(String fileName) {
        return fileName != null && PASTED.contains(fileName);
    }
}

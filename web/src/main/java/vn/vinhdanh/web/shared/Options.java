package vn.vinhdanh.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * The options of a native drop-down, {@code <v:options items="..." chosen="..." none="..."/>}: one component however many there are, because
 * a component per option made pages with long lists slow.
 */
@FacesComponent(Options.TYPE)
public class Options extends UIComponentBase {

    static final String TYPE = "vinhdanh.Options";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        String chosen = text(getAttributes().get("chosen"));
        Object none = getAttributes().get("none");
        if (none != null) {
            option(writer, "", none.toString(), false);
        }
        if (getAttributes().get("items") instanceof Iterable<?> items) {
            for (Object item : items) {
                Choice choice = (Choice) item;
                String value = text(choice.value());
                option(writer, value, choice.label(), value.equals(chosen));
            }
        }
    }

    private void option(ResponseWriter writer, String value, String label, boolean chosen) throws IOException {
        writer.startElement("option", this);
        writer.writeAttribute("value", value, null);
        if (chosen) {
            writer.writeAttribute("selected", "selected", null);
        }
        writer.writeText(label, null);
        writer.endElement("option");
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}

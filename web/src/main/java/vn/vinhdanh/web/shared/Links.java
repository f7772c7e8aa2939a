package vn.vinhdanh.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * The links of the frame, {@code <v:links groups="#{navigation.groups}" mark="page"/>}: the menu and the years stand on every page, and repeated
 * as components they cost more than the list below them. The mark says what {@code aria-current} is for the link of the page shown.
 */
@FacesComponent(Links.TYPE)
public class Links extends UIComponentBase {

    static final String TYPE = "vinhdanh.Links";

    /** A link as shown, with an icon or without (null). */
    public record Item(String href, String icon, String label, boolean current) {
    }

    /** Links under a heading, or without one (null). */
    public record Group(String label, List<Item> items) {
    }

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        String mark = String.valueOf(getAttributes().get("mark"));
        for (Object each : (List<?>) getAttributes().get("groups")) {
            Group group = (Group) each;
            if (group.label() != null) {
                writer.startElement("h2", this);
                writer.writeText(group.label(), null);
                writer.endElement("h2");
            }
            writer.startElement("ul", this);
            for (Item item : group.items()) {
                link(writer, item, mark);
            }
            writer.endElement("ul");
        }
    }

    private void link(ResponseWriter writer, Item item, String mark) throws IOException {
        writer.startElement("li", this);
        writer.startElement("a", this);
        writer.writeAttribute("href", item.href(), null);
        if (item.current()) {
            writer.writeAttribute("class", "current", null);
        }
        writer.writeAttribute("aria-current", item.current() ? mark : "false", null);
        if (item.icon() != null) {
            writer.startElement("i", this);
            writer.writeAttribute("class", "pi " + item.icon(), null);
            writer.writeAttribute("aria-hidden", "true", null);
            writer.endElement("i");
        }
        writer.writeText(item.label(), null);
        writer.endElement("a");
        writer.endElement("li");
    }
}

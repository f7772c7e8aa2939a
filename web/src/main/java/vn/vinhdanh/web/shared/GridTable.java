package vn.vinhdanh.web.shared;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * A long list that is only read, {@code <v:grid id="people" value="#{page.grid}"/>}: looks like every other list and is written without a
 * component per row, which is what makes long lists cheap.
 */
@FacesComponent(GridTable.TYPE)
public class GridTable extends UIComponentBase {

    static final String TYPE = "vinhdanh.GridTable";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Grid grid = (Grid) getAttributes().get("value");
        ResponseWriter writer = context.getResponseWriter();
        open(writer, "div", "ui-datatable ui-widget list " + getAttributes().getOrDefault("styleClass", ""));
        writer.writeAttribute("id", getId(), null);
        open(writer, "div", "ui-datatable-tablewrapper");
        writer.startElement("table", this);
        head(writer, grid.columns());
        open(writer, "tbody", "ui-datatable-data ui-widget-content");
        int number = 0;
        for (List<Grid.Cell> cells : grid.rows()) {
            row(writer, grid.columns(), cells, number++);
        }
        writer.endElement("tbody");
        writer.endElement("table");
        writer.endElement("div");
        writer.endElement("div");
    }

    private void head(ResponseWriter writer, List<Grid.Column> columns) throws IOException {
        writer.startElement("thead", this);
        writer.startElement("tr", this);
        for (Grid.Column column : columns) {
            open(writer, "th", column.style());
            writer.writeAttribute("scope", "col", null);
            writer.writeText(column.title(), null);
            writer.endElement("th");
        }
        writer.endElement("tr");
        writer.endElement("thead");
    }

    private void row(ResponseWriter writer, List<Grid.Column> columns, List<Grid.Cell> cells, int number) throws IOException {
        writer.startElement("tr", this);
        writer.writeAttribute("data-ri", number, null);
        writer.writeAttribute("class", number % 2 == 0 ? "ui-widget-content ui-datatable-even" : "ui-widget-content ui-datatable-odd", null);
        for (int i = 0; i < cells.size(); i++) {
            open(writer, "td", columns.get(i).style());
            span(writer, "span", "ui-column-title", columns.get(i).title());
            cell(writer, cells.get(i));
            writer.endElement("td");
        }
        writer.endElement("tr");
    }

    private void cell(ResponseWriter writer, Grid.Cell cell) throws IOException {
        if (cell.href() != null) {
            writer.startElement("a", this);
            writer.writeAttribute("href", cell.href(), null);
            writer.writeText(cell.text(), null);
            writer.endElement("a");
        } else if (cell.text() != null) {
            writer.writeText(cell.text(), null);
        }
        span(writer, "div", "small muted", cell.below());
        span(writer, "div", "small muted narrow-only", cell.small());
        span(writer, "span", "badge muted", cell.badge());
    }

    private void span(ResponseWriter writer, String element, String style, String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            open(writer, element, style);
            writer.writeText(text, null);
            writer.endElement(element);
        }
    }

    private void open(ResponseWriter writer, String element, String style) throws IOException {
        writer.startElement(element, this);
        if (style != null) {
            writer.writeAttribute("class", style, null);
        }
    }
}

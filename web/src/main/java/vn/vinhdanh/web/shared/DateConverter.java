package vn.vinhdanh.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;

/** Dates as Vietnamese offices write them; 1/11/2026, 01-11-2026 and 01112026 are understood as well. */
@FacesConverter("vinhdanh.date")
public class DateConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        LocalDate day = TypedDay.read(typed);
        if (day == null) {
            throw refused(component);
        }
        return day;
    }

    private static ConverterException refused(UIComponent component) {
        String text = TextMap.load(Faces.getLocale().getLanguage()).get("shared.date.wrong");
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Components.getLabel(component) + ": " + text, null));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
        return value == null ? "" : SHOWN.format(value);
    }
}

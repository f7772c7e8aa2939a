package vn.vinhdanh.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;

/** Dates as Vietnamese offices write them; 1/11/2026, 01-11-2026 and 01112026 are understood as well. */
@FacesConverter("vinhdanh.date")
public class DateConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{2})(\\d{2})(\\d{4})");

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher m = TYPED.matcher(typed.strip());
        if (m.matches()) {
            int first = m.group(1) != null ? 1 : 4;
            try {
                return LocalDate.of(Integer.parseInt(m.group(first + 2)), Integer.parseInt(m.group(first + 1)),
                        Integer.parseInt(m.group(first)));
            } catch (DateTimeException e) {
                throw refused(component);
            }
        }
        throw refused(component);
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

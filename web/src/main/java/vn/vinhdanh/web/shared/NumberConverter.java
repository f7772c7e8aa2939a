package vn.vinhdanh.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;

/** Numbers with a comma before the decimals, as offices write them; the type is that of the property behind the input. */
@FacesConverter("vinhdanh.number")
public class NumberConverter implements Converter<Object> {

    @Override
    public Object getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Class<?> type = component.getValueExpression("value").getType(context.getELContext());
        try {
            return as(type, typed);
        } catch (ArithmeticException | NumberFormatException e) {
            String text = TextMap.load(Faces.getLocale().getLanguage()).get(TypedNumber.whole(type) ? "shared.number.whole" : "shared.number.wrong");
            String label = Components.getLabel(component);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, label + ": " + text, null));
        }
    }

    private static Object as(Class<?> type, String typed) {
        if (type == Integer.class || type == int.class) {
            return TypedNumber.read(typed, true).intValueExact();
        }
        if (type == Long.class || type == long.class) {
            return TypedNumber.read(typed, true).longValueExact();
        }
        BigDecimal number = TypedNumber.read(typed, false);
        return type == Double.class || type == double.class ? Object.class.cast(number.doubleValue()) : number;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : value.toString();
    }
}

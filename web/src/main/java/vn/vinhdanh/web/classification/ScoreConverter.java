package vn.vinhdanh.web.classification;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.omnifaces.util.Components;
import org.omnifaces.util.Faces;
import vn.vinhdanh.web.shared.TextMap;

/** A score as offices write it: with a comma or a point, without needless zeros. */
@FacesConverter("vinhdanh.score")
public class ScoreConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(value.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            String text = TextMap.load(Faces.getLocale().getLanguage()).get("classification.sheet.score.wrong");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Components.getLabel(component) + ": " + text, null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal value) {
        if (value == null) {
            return "";
        }
        String plain = value.stripTrailingZeros().toPlainString();
        return "en".equals(Faces.getLocale().getLanguage()) ? plain : plain.replace('.', ',');
    }
}

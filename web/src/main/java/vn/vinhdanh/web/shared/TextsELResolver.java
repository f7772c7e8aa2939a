package vn.vinhdanh.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import jakarta.faces.context.FacesContext;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;

/** Finds {@code t} once per request: a page asks for hundreds of texts, and each would search all beans by that name anew. */
public class TextsELResolver extends ELResolver {

    private static final String NAME = "t";
    private static final String KEPT = TextsELResolver.class.getName();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !NAME.equals(property)) {
            return null;
        }
        FacesContext faces = (FacesContext) context.getContext(FacesContext.class);
        if (faces == null) {
            return null;
        }
        context.setPropertyResolved(null, property);
        Map<Object, Object> request = faces.getAttributes();
        return request.computeIfAbsent(KEPT, k -> CDI.current().select(TextMap.class).get().forThisRequest());
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base == null && NAME.equals(property)) {
            throw new PropertyNotWritableException(NAME);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base == null && NAME.equals(property);
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}

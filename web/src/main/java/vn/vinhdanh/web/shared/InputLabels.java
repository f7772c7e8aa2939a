package vn.vinhdanh.web.shared;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Cells of tables have no label beside them but a title or a spoken name: a message about a cell calls it by that, never by the name
 * that only the page framework knows.
 */
public class InputLabels implements SystemEventListener {

    private static final String LABEL = "label";

    @Override
    public void processEvent(SystemEvent event) {
        UIComponent input = (UIComponent) event.getSource();
        if (input.getValueExpression(LABEL) != null || input.getAttributes().get(LABEL) != null) {
            return;
        }
        Object spoken = input.getPassThroughAttributes(false) == null ? null : input.getPassThroughAttributes().get("aria-label");
        ValueExpression title = input.getValueExpression("title");
        if (title != null) {
            input.setValueExpression(LABEL, title);
        } else if (spoken instanceof ValueExpression words) {
            input.setValueExpression(LABEL, words);
        }
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }
}

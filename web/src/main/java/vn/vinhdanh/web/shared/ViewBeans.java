package vn.vinhdanh.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.cdi.viewscope.ViewScopeStorageInSession;
import org.omnifaces.util.Beans;

/** The beans that live as long as a page: which there can be is asked once, since it is the same for every request. */
@ApplicationScoped
public class ViewBeans {

    @Inject
    private BeanManager manager;

    private List<Bean<?>> known;

    @PostConstruct
    void find() {
        known = manager.getBeans(Object.class).stream().filter(bean -> bean.getScope() == ViewScoped.class)
                .sorted(Comparator.comparing(bean -> bean.getBeanClass().getName())).toList();
    }

    /** Those of the page in hand, always in the same order. */
    List<Object> present() {
        // to ask the scope itself would begin it: the view would then be thrown away with the first file somebody takes from the page
        if (!Beans.isActive(ViewScoped.class) || Beans.getReference(ViewScopeStorageInSession.class).getBeanStorageId() == null) {
            return List.of();
        }
        Context context = manager.getContext(ViewScoped.class);
        return known.stream().map(bean -> (Object) context.get(bean)).filter(Objects::nonNull).toList();
    }
}

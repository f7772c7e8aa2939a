package vn.vinhdanh.web.bench;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import javax.sql.DataSource;

/** The rows of the bare table. */
@Named
@RequestScoped
public class BareRows {

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource source;
    private List<BareRow> all;

    @PostConstruct
    void read() {
        all = BareRow.read(source);
    }

    public List<BareRow> getAll() {
        return all;
    }
}

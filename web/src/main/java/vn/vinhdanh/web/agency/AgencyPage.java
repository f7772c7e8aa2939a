package vn.vinhdanh.web.agency;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.document.SigningCapacity;
import vn.vinhdanh.organisation.agency.AgencyInput;
import vn.vinhdanh.organisation.agency.AgencyService;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** What letters and certificates of the agency carry, with the emblem and specimens. */
@Named
@ViewScoped
public class AgencyPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern MILLIMETRES = Pattern.compile("-?(50|[0-4]?\\d([,.]\\d)?)");

    @EJB
    private AgencyService agency;
    @Inject
    private TextMap texts;

    private AgencyInput input;
    /** Millimetres as typed. */
    private String shiftRight;
    private String shiftDown;
    private boolean emblemThere;
    private transient Part file;

    /** Reads the agency's data. */
    public void load() {
        input = agency.input();
        shiftRight = shown(input.getShiftRightMm());
        shiftDown = shown(input.getShiftDownMm());
        emblemThere = agency.emblem() != null;
    }

    /** Stores them and shows them again. */
    public void save() throws IOException {
        BigDecimal right = millimetres(shiftRight);
        BigDecimal down = millimetres(shiftDown);
        if (right == null || down == null) {
            Said.refused(texts.get("agency.shift.wrong"));
            return;
        }
        input.setShiftRightMm(right);
        input.setShiftDownMm(down);
        agency.save(input);
        again("agency.saved");
    }

    /** Takes the uploaded emblem. */
    public void upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            Said.refused(texts.get("agency.emblem.choose"));
            return;
        }
        try (InputStream content = file.getInputStream()) {
            agency.uploadEmblem(content.readAllBytes());
        }
        again("agency.emblem.uploaded");
    }

    /** Leaves the place of the emblem empty. */
    public void removeEmblem() throws IOException {
        agency.removeEmblem();
        again("agency.emblem.removed");
    }

    private void again(String said) throws IOException {
        Said.doneThere(texts.get(said));
        Faces.redirect(Faces.getRequestContextPath() + "/administration/agency.xhtml");
    }

    public List<Choice> getCapacities() {
        return Stream.of(SigningCapacity.values()).map(c -> new Choice(c, texts.of(c))).toList();
    }

    public String getShiftRight() {
        return shiftRight;
    }

    public void setShiftRight(String shiftRight) {
        this.shiftRight = shiftRight;
    }

    public String getShiftDown() {
        return shiftDown;
    }

    public void setShiftDown(String shiftDown) {
        this.shiftDown = shiftDown;
    }

    private static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** Millimetres with comma or point and at most one decimal; null when it is no such number. */
    private static BigDecimal millimetres(String typed) {
        return MILLIMETRES.matcher(typed.strip()).matches() ? new BigDecimal(typed.strip().replace(',', '.')) : null;
    }

    public AgencyInput getInput() {
        return input;
    }

    public boolean isEmblemThere() {
        return emblemThere;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

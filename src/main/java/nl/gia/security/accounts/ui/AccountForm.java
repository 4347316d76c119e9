package nl.gia.security.accounts.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gia.kit.FormDialog;
import nl.gia.kit.FormProblems;
import nl.gia.security.AccountPlaces;
import nl.gia.security.AccountPlaces.MunicipalityChoice;
import nl.gia.security.AccountPlaces.RegionChoice;
import nl.gia.security.Role;
import nl.gia.security.accounts.AccountFields;
import nl.gia.security.accounts.AccountRow;
import nl.gia.security.ui.AccountWords;
import org.jspecify.annotations.Nullable;

/** Who it is, in which role and for where; only what belongs to the role is asked. */
class AccountForm {

    private static final int LONGEST = 200;

    private final TextField name = new TextField(say("security.account.name"));
    private final EmailField email = new EmailField(say("security.account.emailLabel"));
    private final Select<Role> role = new Select<>();
    private final MultiSelectComboBox<RegionChoice> regions =
            new MultiSelectComboBox<>(say("security.account.regionsLabel"));
    private final ComboBox<MunicipalityChoice> municipality = new ComboBox<>(say("security.account.municipality"));
    private final ComboBox<String> department = new ComboBox<>(say("security.account.department"));

    AccountForm(List<RegionChoice> known, AccountPlaces places, List<String> departments) {
        name.setMaxLength(LONGEST);
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        role.setLabel(say("security.account.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(AccountWords::of);
        role.setRequiredIndicatorVisible(true);
        role.addValueChangeListener(chosen -> ask(chosen.getValue()));
        regions.setItems(known);
        regions.setItemLabelGenerator(region -> say("security.account.regionOf", region.name(), region.programme()));
        municipality.setItemLabelGenerator(MunicipalityChoice::name);
        municipality.setItemsPageable((page, typed) -> places.municipalities(typed, page));
        department.setItems(departments);
        department.setAllowCustomValue(true);
        department.addCustomValueSetListener(typed -> department.setValue(typed.getDetail()));
        department.setHelperText(say("security.account.departmentHint"));
        ask(null);
    }

    FormDialog dialog(String title, String save) {
        FormDialog dialog = new FormDialog(title, save, name, email, role, regions, municipality, department);
        dialog.wide(name, email, role, regions, municipality, department);
        dialog.addOpenedChangeListener(opened -> name.focus());
        return dialog;
    }

    FormProblems problems() {
        return new FormProblems()
                .field("name", name)
                .field("email", email)
                .field("role", role)
                .field("regions", regions)
                .field("municipality", municipality)
                .field("department", department);
    }

    void show(AccountRow account, PlaceNames names) {
        name.setValue(account.name());
        email.setValue(account.email());
        role.setValue(account.role());
        regions.setValue(Set.copyOf(names.regions(account)));
        if (account.municipality() != null) {
            municipality.setValue(
                    new MunicipalityChoice(account.municipality(), names.municipality(account.municipality())));
        }
        department.setValue(account.department());
    }

    AccountFields typed() {
        return new AccountFields(
                name.getValue(),
                email.getValue(),
                role.getValue(),
                regions.getValue().stream().map(RegionChoice::id).collect(Collectors.toSet()),
                municipality.isEmpty() ? null : municipality.getValue().code(),
                department.getValue());
    }

    private void ask(@Nullable Role chosen) {
        regions.setVisible(chosen == Role.CMO);
        municipality.setVisible(chosen == Role.MUNICIPALITY);
        department.setVisible(chosen == Role.MINISTRY);
        role.setHelperText(chosen == null ? null : say("security.role." + chosen + ".may"));
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}

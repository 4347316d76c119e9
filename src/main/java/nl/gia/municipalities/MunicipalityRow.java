package nl.gia.municipalities;

import nl.gia.shared.MunicipalityCode;

public record MunicipalityRow(MunicipalityCode code, String name, String province) {

    @Override
    public boolean equals(Object other) {
        return other instanceof MunicipalityRow row && row.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}

import FormField from "@cloudscape-design/components/form-field";
import Grid from "@cloudscape-design/components/grid";
import Input from "@cloudscape-design/components/input";
import Select from "@cloudscape-design/components/select";
import SpaceBetween from "@cloudscape-design/components/space-between";

import type { Address } from "../backend/bindings";
import { t } from "../i18n";
import { COUNTRIES, US_STATES, countryName } from "./countries";
import type { Problems } from "./use-form";

const says = t.common.address;

/** An address with every part, empty where there is none. */
export type FullAddress = Required<Address>;

/** An address with every part; of what is not known only the country is given. */
export function fullAddress(address: Address | null, country = "US"): FullAddress {
  return { line1: "", line2: "", city: "", state: "", postalCode: "", country, ...address };
}

/** The names of an address's fields on the wire, after `at`. */
export function addressNames(at: string): string[] {
  return ["line1", "line2", "city", "state", "postalCode", "country"].map((part) => `${at}.${part}`);
}

/** What is wrong with an address, by field. */
export function addressProblems(at: string, address: FullAddress): Problems {
  const problems: Problems = {};
  const need = (part: "line1" | "city" | "postalCode", message: string) => {
    if (address[part].trim() === "") {
      problems[`${at}.${part}`] = message;
    }
  };
  need("line1", says.missingLine1);
  need("city", says.missingCity);
  need("postalCode", says.missingPostalCode);
  if (address.country === "") {
    problems[`${at}.country`] = says.missingCountry;
  }
  if (address.country === "US") {
    if (address.state === "") {
      problems[`${at}.state`] = says.missingState;
    }
    if (address.postalCode.trim() !== "" && !/^\d{5}(-\d{4})?$/.test(address.postalCode.trim())) {
      problems[`${at}.postalCode`] = says.badZip;
    }
  }
  return problems;
}

interface AddressFieldsProps {
  /** What comes before each field's name: `billingAddress`. */
  at: string;
  address: FullAddress;
  onChange: (name: string, address: FullAddress) => void;
  onVisit: (name: string) => void;
  error: (name: string) => string | undefined;
  /** Whether only a US address is asked for (R4). */
  usOnly?: boolean;
}

/** The fields of a postal address. In the US the state is chosen from a list and the postal code is a ZIP code. */
export function AddressFields({ at, address, onChange, onVisit, error, usOnly = false }: AddressFieldsProps) {
  const inUs = address.country === "US";
  const field = (part: keyof FullAddress) => ({
    value: address[part],
    onChange: ({ detail }: { detail: { value: string } }) => onChange(`${at}.${part}`, { ...address, [part]: detail.value }),
    onBlur: () => onVisit(`${at}.${part}`),
  });
  return (
    <SpaceBetween size="m">
      <FormField label={says.country} errorText={error(`${at}.country`)}>
        {usOnly ? (
          <Input value={countryName("US")} readOnly />
        ) : (
          <Select
            selectedOption={address.country === "" ? null : { value: address.country, label: countryName(address.country) }}
            options={COUNTRIES}
            filteringType="auto"
            filteringPlaceholder={says.find}
            filteringAriaLabel={says.find}
            placeholder={says.choose}
            // A state of one country means nothing in another.
            onChange={({ detail }) => onChange(`${at}.country`, { ...address, country: detail.selectedOption.value ?? "", state: "" })}
            onBlur={() => onVisit(`${at}.country`)}
          />
        )}
      </FormField>
      <FormField label={says.line1} errorText={error(`${at}.line1`)}>
        <Input {...field("line1")} autoComplete="address-line1" />
      </FormField>
      <FormField label={optional(says.line2)} errorText={error(`${at}.line2`)}>
        <Input {...field("line2")} autoComplete="address-line2" />
      </FormField>
      <Grid gridDefinition={[{ colspan: { default: 12, xs: 5 } }, { colspan: { default: 12, xs: 4 } }, { colspan: { default: 12, xs: 3 } }]}>
        <FormField label={says.city} errorText={error(`${at}.city`)}>
          <Input {...field("city")} autoComplete="address-level2" />
        </FormField>
        <FormField label={inUs ? says.state : optional(says.region)} errorText={error(`${at}.state`)}>
          {inUs ? (
            <StateSelect value={address.state} onChange={(state) => onChange(`${at}.state`, { ...address, state })} onBlur={() => onVisit(`${at}.state`)} />
          ) : (
            <Input {...field("state")} autoComplete="address-level1" />
          )}
        </FormField>
        <FormField label={inUs ? says.zipCode : says.postalCode} errorText={error(`${at}.postalCode`)}>
          <Input {...field("postalCode")} autoComplete="postal-code" />
        </FormField>
      </Grid>
    </SpaceBetween>
  );
}

/** A US state, chosen from a list. */
export function StateSelect({ value, onChange, onBlur }: { value: string; onChange: (state: string) => void; onBlur?: () => void }) {
  return (
    <Select
      selectedOption={US_STATES.find((state) => state.value === value) ?? null}
      options={US_STATES}
      filteringType="auto"
      filteringPlaceholder={says.find}
      filteringAriaLabel={says.find}
      placeholder={says.choose}
      onChange={({ detail }) => onChange(detail.selectedOption.value ?? "")}
      onBlur={onBlur}
    />
  );
}

/** A label that says that its field may stay empty. */
export function optional(label: string) {
  return (
    <span>
      {label} <i>– {t.common.optional}</i>
    </span>
  );
}

/** An address in lines, as it is written on an envelope. */
export function addressLines(given: Address): string[] {
  const address = fullAddress(given, "");
  const place = address.country === "US" ? `${address.city}, ${address.state} ${address.postalCode}` : `${address.postalCode} ${address.city}${address.state ? `, ${address.state}` : ""}`;
  return [address.line1, address.line2, place, countryName(address.country)].filter((line) => line.trim() !== "");
}

/** An address, a line each. */
export function AddressText({ address }: { address: Address }) {
  return addressLines(address).map((line) => (
    <div key={line}>
      <bdi>{line}</bdi>
    </div>
  ));
}

import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const onlyTauri = {
  group: ["@tauri-apps/*"],
  message: "Only backend/tauri.ts knows Tauri; everything else goes through backend/host.ts.",
};

export default tseslint.config(
  { ignores: ["dist", "node_modules", "src/backend/bindings.ts"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
      "no-restricted-imports": ["error", { patterns: [onlyTauri] }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/backend/tauri.ts"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    // A page knows the backend, the shared components, the strings and money; of other pages only those that it embeds.
    files: ["src/pages/**/*.{ts,tsx}"],
    ignores: ["src/pages/**/*.test.{ts,tsx}"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            onlyTauri,
            {
              regex: "^(\\.\\./)+(?!backend/|components/|i18n(/|$)|money$|advance-pay/)[^.]",
              message: "Pages import backend/, components/, i18n/ and money only (and Payments embeds advance-pay/).",
            },
          ],
        },
      ],
    },
  },
);

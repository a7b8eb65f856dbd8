# Stands in for the Azure CLI: notes each call and answers as an empty, or with THERE as a finished, subscription would. A function, since some thousand calls
# are made, and a program takes far longer to start.
az() {
  local body=
  case "$1" in
    rest) body=$(cat) ;;
  esac
  {
    printf '%s\x1f' "$@"
    printf '\x1e%s\x1d' "$body"
  } >> "$AZ_CALLS"
  case "$*" in
    "account show"*) echo 33333333-3333-3333-3333-333333333333 ;;
    "group show"*) echo westeurope ;;
    "cloud show"*) echo .vault.azure.net ;;
    "keyvault secret show"*) echo kept ;;
    "resource show"*authorizationKey*) echo given ;;
    "resource show"*) if [ -n "${THERE:-}" ]; then echo Succeeded; else return 3; fi ;;
  esac
}

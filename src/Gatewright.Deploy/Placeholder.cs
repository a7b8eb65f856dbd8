namespace Gatewright.Deploy;

internal static class Placeholder;

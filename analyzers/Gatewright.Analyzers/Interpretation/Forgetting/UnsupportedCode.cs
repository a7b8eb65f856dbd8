namespace Gatewright.Analyzers;

/// <summary>A piece of the program is beyond the interpreter; whoever can forget what it touches catches this.</summary>
internal sealed class UnsupportedCode(string what) : Exception(what);

namespace Gatewright.Emit;

/// <summary>A file that an emitter made.</summary>
/// <param name="Name">Its name, such as <c>main.mmd</c>, or a path with <c>/</c> in the folder that it is written to.</param>
/// <param name="Text">Its whole text, with LF at the end of each line; as a file it is UTF-8 without a byte order mark.</param>
public sealed record EmittedFile(string Name, string Text);

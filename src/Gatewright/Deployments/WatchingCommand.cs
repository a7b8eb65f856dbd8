using System.CommandLine;

namespace Gatewright.Deployments;

/// <summary>A command that decides itself what Ctrl-C means: Azure goes on, and people are asked what they want.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What help says of it.</param>
internal sealed class WatchingCommand(string name, string description) : Command(name, description);

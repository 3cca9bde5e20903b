"""The parts around every panel: header, navigation, batch tray, notices."""
